package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.server.Settings;

public class PreferencesTest {

	private static final String UNUSED = Settings.SEVERITY + "unused-source";

	@Rule
	public final Workbench workbench = new Workbench();
	private PreferenceDialog dialog;

	@After
	public void close() {
		if (dialog != null) {
			dialog.close();
		}
		Settings.node().remove(UNUSED);
	}

	@Test
	public void severitiesAreSetForSelectedRules() throws Exception {
		Shell shell = open("checking");
		Table rules = Dialogs.find(shell, Table.class, Control::isVisible).orElseThrow();
		Combo severity = Dialogs.find(shell, Combo.class, Control::isVisible).orElseThrow();
		assertEquals("Checking", ((IPreferencePage) dialog.getSelectedPage()).getTitle());
		rules.setSelection(Arrays.stream(rules.getItems()).filter(item -> item.getText().equals("unused-source"))
				.toArray(TableItem[]::new));
		rules.notifyListeners(SWT.Selection, new Event());
		assertEquals("as usual", severity.getText());
		severity.select(Arrays.asList(severity.getItems()).indexOf("off"));
		severity.notifyListeners(SWT.Selection, new Event());
		Screen.pause(500);
		Screen.screenshot("preferences");
		assertTrue(shell.getSize() + " leaves room on a small screen", shell.getSize().y < 720);
		press("Apply and Close");
		assertEquals("off", Settings.node().get(UNUSED, ""));
	}

	@Test
	public void severitiesChangeWhatIsFound() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", CheckingTest.HEADER
				.replace("---", "source x: person \"Xen\" { role \"Clerk\" }\n---") + "Old.\n");
		Screen.until("it is marked", () -> Workbench.rules(story).contains("unused-source"));
		Settings.node().put(UNUSED, "off");
		Screen.until("it is not marked", () -> !Workbench.rules(story).contains("unused-source"));
		Settings.node().remove(UNUSED);
		Screen.until("it is marked again", () -> Workbench.rules(story).contains("unused-source"));
	}

	@Test
	public void templatesHaveRoomForTheirWords() {
		Shell shell = open("templates");
		Table templates = Dialogs.find(shell, Table.class, Control::isVisible).orElseThrow();
		Screen.pause(500);
		Screen.screenshot("preferences-templates");
		GC letters = new GC(templates);
		for (TableItem item : templates.getItems()) {
			for (int column = 0; column < templates.getColumnCount(); column++) {
				int wanted = letters.textExtent(item.getText(column)).x;
				assertTrue(item.getText(column), wanted < templates.getColumn(column).getWidth());
			}
		}
		letters.dispose();
		assertTrue(shell.getSize().x + " wide", shell.getSize().x < 1270);
	}

	@Test
	public void theFilterFindsAllPages() {
		Shell shell = open("checking");
		Dialogs.find(shell, Text.class, text -> text.isVisible() && text.getMessage().contains("filter")).orElseThrow()
				.setText("newsmark");
		Tree pages = Dialogs.find(shell, Tree.class, Control::isVisible).orElseThrow();
		Screen.until("no other pages", () -> pages.getItemCount() == 1);
		assertEquals(List.of("Checking", "Templates"), pages(pages));
		Screen.screenshot("preferences-filter");
	}

	private static List<String> pages(Tree tree) {
		return Arrays.stream(tree.getItems()).filter(item -> item.getText().equals("Newsmark"))
				.flatMap(item -> Arrays.stream(item.getItems())).map(TreeItem::getText).sorted().toList();
	}

	private Shell open(String page) {
		dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.page().getWorkbenchWindow().getShell(),
				"org.newsmark.dsl.ui.preferences." + page, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Screen.pause(300);
		return dialog.getShell();
	}

	private void press(String label) {
		Dialogs.find(dialog.getShell(), Button.class, button -> button.getText().startsWith(label)).orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
	}
}
