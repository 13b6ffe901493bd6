package org.newsmark.dsl.ui.starting;

import java.util.Comparator;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;
import org.newsmark.dsl.ui.server.Settings;
import org.newsmark.dsl.validation.Rule;

/** Asks how much each rule weighs where no policy speaks of it. */
public final class CheckingPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public CheckingPreferences() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.PLUGIN));
		setDescription("How much a rule weighs. What a policy of the newsroom says of it comes first.");
	}

	@Override
	public void init(IWorkbench workbench) {
	}

	@Override
	protected void createFieldEditors() {
		Questions.patiently(ServerInProcess.started()).stream()
				.flatMap(server -> server.rules().rules().stream()).sorted(Comparator.comparing(Rule::id)).forEach(this::add);
	}

	private void add(Rule<?> rule) {
		String[][] choices = { { "as usual (" + rule.info().severity().getLiteral() + ")", "" }, { "error", "error" },
				{ "warning", "warning" }, { "info", "info" }, { "off", "off" } };
		addField(new ComboFieldEditor(Settings.SEVERITY + rule.id(), rule.id(), choices, getFieldEditorParent()));
	}
}
