package org.newsmark.dsl.ui.starting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;
import org.newsmark.dsl.ui.server.Settings;
import org.newsmark.dsl.validation.Rule;

/** Asks how much each rule weighs where no policy speaks of it. */
public final class CheckingPreferences extends PreferencePage implements IWorkbenchPreferencePage {

	/** Stands for a rule that weighs what it does by itself. */
	private static final String USUAL = "";
	private static final List<String> CHOICES = List.of(USUAL, RuleSeverity.ERROR.getLiteral(),
			RuleSeverity.WARNING.getLiteral(), RuleSeverity.INFO.getLiteral(), RuleSeverity.OFF.getLiteral());

	private final List<Rule<?>> all = Questions.patiently(ServerInProcess.started()).stream()
			.flatMap(server -> server.rules().rules().stream()).<Rule<?>>map(rule -> rule)
			.sorted(Comparator.comparing(Rule::id)).toList();
	private final Map<Rule<?>, String> chosen = new HashMap<>();
	private TableViewer rules;
	private Combo severity;

	public CheckingPreferences() {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.PLUGIN));
		setDescription("How much a rule weighs. What a policy of the newsroom says of it comes first.");
	}

	@Override
	public void init(IWorkbench workbench) {
		all.forEach(rule -> chosen.put(rule, getPreferenceStore().getString(Settings.SEVERITY + rule.id())));
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		rules = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		rules.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
				.hint(convertWidthInCharsToPixels(125), convertHeightInCharsToPixels(20)).applyTo(rules.getTable());
		column("Rule", 30).setLabelProvider(ColumnLabelProvider.createTextProvider(rule -> ((Rule<?>) rule).id()));
		column("Severity", 24).setLabelProvider(
				ColumnLabelProvider.createTextProvider(rule -> label((Rule<?>) rule, chosen.get(rule))));
		column("What it finds", 90).setLabelProvider(
				ColumnLabelProvider.createTextProvider(rule -> ((Rule<?>) rule).info().summary().replace("`", "")));
		rules.setContentProvider(ArrayContentProvider.getInstance());
		rules.setInput(all);
		new Label(area, SWT.NONE).setText("&Severity of the selected rules:");
		severity = new Combo(area, SWT.READ_ONLY);
		CHOICES.forEach(choice -> severity.add(choice.equals(USUAL) ? "as usual" : choice));
		severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		rules.addSelectionChangedListener(event -> showChosen());
		rules.setSelection(new StructuredSelection(all.subList(0, Math.min(1, all.size()))));
		return area;
	}

	private TableViewerColumn column(String name, int width) {
		TableViewerColumn column = new TableViewerColumn(rules, SWT.NONE);
		column.getColumn().setText(name);
		column.getColumn().setWidth(convertWidthInCharsToPixels(width));
		return column;
	}

	private static String label(Rule<?> rule, String severity) {
		return severity.equals(USUAL) ? "as usual (" + rule.info().severity().getLiteral() + ")" : severity;
	}

	private List<Rule<?>> selected() {
		return all.stream().filter(rules.getStructuredSelection().toList()::contains).toList();
	}

	/** Rules that are selected together may have different severities: then none is shown. */
	private void showChosen() {
		List<String> severities = selected().stream().map(chosen::get).distinct().toList();
		severity.setEnabled(!severities.isEmpty());
		severity.deselectAll();
		severity.select(severities.size() == 1 ? CHOICES.indexOf(severities.get(0)) : -1);
	}

	private void choose() {
		selected().forEach(rule -> chosen.put(rule, CHOICES.get(severity.getSelectionIndex())));
		rules.update(selected().toArray(), null);
	}

	@Override
	protected void performDefaults() {
		chosen.replaceAll((rule, severity) -> USUAL);
		rules.refresh();
		showChosen();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		chosen.forEach((rule, severity) -> getPreferenceStore().setValue(Settings.SEVERITY + rule.id(), severity));
		return true;
	}
}
