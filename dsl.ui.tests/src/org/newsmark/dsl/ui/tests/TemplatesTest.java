package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.templates.StoryProposals;
import org.newsmark.dsl.ui.templates.Templates;

public class TemplatesTest {

	@Rule
	public final Workbench workbench = new Workbench();

	@After
	public void restore() {
		Templates.store().restoreDefaults(false);
	}

	@Test
	public void aTemplateThatTheUserAddsIsProposed() throws Exception {
		PreferenceDialog preferences = PreferencesUtil.createPreferenceDialogOn(null,
				"org.newsmark.dsl.ui.preferences.templates", null, null);
		Dialogs page = Dialogs.in("Preferences", Dialogs.screenshot("templates"), Dialogs.push("New..."),
				shell -> Dialogs.shell("New Template").isEmpty() && shows(shell, "weather"),
				Dialogs.push("Apply and Close"));
		Dialogs added = Dialogs.in("New Template", shell -> {
			Dialogs.find(shell, Text.class, Text::isVisible).orElseThrow().setText("weather");
			Combo context = Dialogs.find(shell, Combo.class, Combo::isVisible).orElseThrow();
			context.select(Arrays.asList(context.getItems()).indexOf("Newsmark, prose"));
			context.notifyListeners(SWT.Selection, new Event());
			Dialogs.find(shell, StyledText.class, StyledText::isVisible).orElseThrow().setText("*The weather: ${sky}*");
			return true;
		}, Dialogs.screenshot("new-template"), Dialogs.push("OK"));
		preferences.open();
		assertTrue(added.areDone() && page.areDone());
		workbench.open("---\nwea‸\n");
		apply("weather");
		assertEquals("---\n*The weather: sky*\n", workbench.document().get());
		assertEquals("sky", workbench.selected());
	}

	@Test
	public void whatFitsIsProposedWithWhatTheServerKnows() throws Exception {
		workbench.open("source mill: person \"Vera Mill\"\n‸\n---\nIt rains.\n");
		assertEquals(List.of("anonymous-source", "correction"), names(workbench.viewer().getSelectedRange().x));
		workbench.select(workbench.document().getLength() - 3, 0);
		assertEquals(List.of(), names(workbench.viewer().getSelectedRange().x));
		workbench.select(workbench.document().get().indexOf("\n---"), 0);
		workbench.press(SWT.CTRL, ' ');
		Screen.until("proposals", () -> Dialogs.popup(Table.class).filter(table -> shows(table, "anonymous-source")
				&& table.getItem(0).getText().equals("import")).isPresent());
		Screen.pause(500);
		Screen.screenshot("templates-proposed");
		Dialogs.popup(Table.class).orElseThrow().getShell().setVisible(false);
	}

	@Test
	public void linesEndAsInTheStory() throws Exception {
		workbench.open("source mill: person \"Vera Mill\"\r\nanon‸\r\n---\r\nIt rains.\r\n");
		apply("anonymous-source");
		String text = workbench.document().get();
		assertTrue(text, text.contains("reason") && !text.replace("\r\n", "").contains("\n"));
	}

	private static boolean shows(Shell shell, String words) {
		return Dialogs.find(shell, Table.class, table -> shows(table, words)).isPresent();
	}

	private static boolean shows(Table table, String words) {
		return table.isVisible()
				&& Arrays.stream(table.getItems()).map(TableItem::getText).anyMatch(text -> text.contains(words));
	}

	private List<String> names(int offset) {
		return Arrays.stream(new StoryProposals().computeCompletionProposals(workbench.viewer(), offset))
				.filter(TemplateProposal.class::isInstance)
				.map(proposal -> proposal.getDisplayString().replaceAll(" .*", "")).toList();
	}

	private void apply(String name) {
		int caret = workbench.viewer().getSelectedRange().x;
		ICompletionProposal proposal = Arrays
				.stream(new StoryProposals().computeCompletionProposals(workbench.viewer(), caret))
				.filter(each -> each.getDisplayString().startsWith(name)).findFirst().orElseThrow();
		((ICompletionProposalExtension2) proposal).apply(workbench.viewer(), (char) 0, 0, caret);
		var selection = proposal.getSelection(workbench.document());
		workbench.viewer().setSelectedRange(selection.x, selection.y);
	}
}
