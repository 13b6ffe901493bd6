package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.Rule;
import org.junit.Test;

public class MarkingTest {

	private static final String SOURCES = """
			source adair: person "Mona Adair" {
			  role "Captain"
			}
			source port: person "Ann Port" {
			  role "Captain"
			}
			---
			""";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void aKeyMarksAClaimAndUndoTakesItBack() throws Exception {
		workbench.open("---\nIt rains in the valley.\n");
		workbench.select(4, "It rains".length());
		workbench.press(SWT.CTRL | SWT.SHIFT, 'c');
		Screen.until("the claim", () -> workbench.document().get().equals("---\n[It rains]{claim} in the valley.\n"));
		workbench.undo();
		assertEquals("---\nIt rains in the valley.\n", workbench.document().get());
	}

	@Test
	public void whatIsTypedNextGoesIntoTheBraces() throws Exception {
		workbench.open("---\nIt rains in the valley.\n");
		workbench.select(4, "It rains".length());
		workbench.press(SWT.CTRL | SWT.SHIFT, 'c');
		Screen.until("the claim", () -> workbench.document().get().contains("{claim}"));
		workbench.type(" by");
		assertEquals("---\n[It rains]{claim by‸} in the valley.\n", workbench.text());
	}

	@Test
	public void whatMustNotBeWrittenIsAskedAbout() throws Exception {
		workbench.open("---\nIt rains in the valley.\n");
		setReadOnly();
		workbench.select(4, "It rains".length());
		Dialogs no = Dialogs.in("Read-only File", Dialogs.screenshot("read-only"), Dialogs.push("No"));
		workbench.press(SWT.CTRL | SWT.SHIFT, 'c');
		Screen.until("the question", no::areDone);
		assertEquals("---\nIt rains in the valley.\n", workbench.document().get());
	}

	@Test
	public void whatMayBeWrittenAfterAllIsMarked() throws Exception {
		workbench.open("---\nIt rains in the valley.\n");
		setReadOnly();
		workbench.select(4, "It rains".length());
		Dialogs yes = Dialogs.in("Read-only File", Dialogs.push("Yes"));
		workbench.press(SWT.CTRL | SWT.SHIFT, 'c');
		Screen.until("the question", yes::areDone);
		Screen.until("the claim", () -> workbench.document().get().equals("---\n[It rains]{claim} in the valley.\n"));
	}

	@Test
	public void whatMustNotBeWrittenIsNotFormattedOrMadeAComment() throws Exception {
		String text = "source   mill:person \"Vera Mill\"\n---\nIt rains.\n";
		workbench.open(text);
		setReadOnly();
		for (String command : List.of("org.newsmark.dsl.ui.format", "org.newsmark.dsl.ui.toggleComment")) {
			Dialogs no = Dialogs.in("Read-only File", Dialogs.push("No"));
			workbench.command(command);
			Screen.until("the question", no::areDone);
			Screen.pause(200);
			assertEquals(text, workbench.document().get());
		}
	}

	private void setReadOnly() throws CoreException {
		IFile story = workbench.project().getFile("story.news");
		ResourceAttributes attributes = story.getResourceAttributes();
		attributes.setReadOnly(true);
		story.setResourceAttributes(attributes);
	}

	@Test
	public void aKeyMarksAQuote() throws Exception {
		workbench.open("---\n“It r‸ains,” Ann said.\n");
		workbench.press(SWT.CTRL | SWT.SHIFT, 'q');
		Screen.until("the quote", () -> workbench.document().get().equals("---\n[“It rains,”]{quote} Ann said.\n"));
	}

	@Test
	public void aKeyMarksADate() throws Exception {
		workbench.open("---\nIt rained on 3 Oct‸ober 2025.\n");
		workbench.press(SWT.CTRL | SWT.SHIFT, 'd');
		Screen.until("the date", () -> workbench.document().get().contains("[3 October 2025]{date 2025-10-03}"));
	}

	@Test
	public void ofSeveralSourcesOneIsChosen() throws Exception {
		workbench.open(SOURCES + "The captain says it rains.\n");
		workbench.select(SOURCES.length(), "The captain".length());
		String[] shown = new String[1];
		Listener chooser = event -> {
			if (event.widget instanceof Menu menu && menu.getItemCount() > 1
					&& menu.getItem(0).getText().startsWith("Mark as source mention")) {
				shown[0] = Arrays.toString(Arrays.stream(menu.getItems()).map(MenuItem::getText).toArray());
				Display.getDefault().timerExec(300, () -> {
					Screen.screenshot("choice");
					menu.getItem(1).notifyListeners(SWT.Selection, new Event());
					menu.setVisible(false);
				});
			}
		};
		Display.getDefault().addFilter(SWT.Show, chooser);
		workbench.press(SWT.CTRL | SWT.SHIFT, 'm');
		Screen.until("the mention", () -> workbench.document().get().contains("[The captain]{source @"));
		Display.getDefault().removeFilter(SWT.Show, chooser);
		assertTrue(shown[0], shown[0].contains("@adair") && shown[0].contains("@port"));
	}

	@Test
	public void aQuoteIsSplitAroundItsAttribution() throws Exception {
		workbench.open("source ann: person \"Ann Port\"\n---\n"
				+ "[“It ra‸ins,” Ann Port said, “and it will.”]{quote by @ann}\n");
		workbench.press(SWT.ALT | SWT.SHIFT, 's');
		Screen.until("two quotes", () -> workbench.document().get().contains("continues #q1"));
	}

	@Test
	public void whatIsNotPossibleIsSaid() throws Exception {
		workbench.open("source m‸ill: person \"Vera Mill\"\n---\n\n");
		workbench.press(SWT.CTRL | SWT.SHIFT, 'd');
		Screen.until("a sentence", () -> Dialogs.find(workbench.widget().getShell(), CLabel.class,
				line -> line.getText().startsWith("Not possible here: Mark as Date.")).isPresent());
		Screen.pause(300);
		Screen.screenshot("not-possible");
	}

	@Test
	public void aSourceGoesToANewNewsroomFileAndBack() throws Exception {
		String text = "source mill: person \"Vera Mill\"\n\nstory \"Rain\" {\n  published 2025-10-18\n}\n---\n"
				+ "[It rains]{claim by @mill}\n";
		workbench.open(text);
		workbench.select(text.indexOf("mill"), 0);
		workbench.project().getFolder(".git").create(true, true, null);
		IFile newsroom = workbench.project().getFile("newsroom.news");
		workbench.press(SWT.ALT | SWT.SHIFT, 'e');
		Screen.until("the newsroom file", newsroom::exists);
		assertEquals("source mill: person \"Vera Mill\"\n", newsroom.readString());
		assertTrue(workbench.text(), workbench.document().get().startsWith("story \"Rain\""));
		workbench.undoInAllFiles();
		assertEquals(text, workbench.document().get());
		assertEquals(false, newsroom.exists());
	}

	@Test
	public void theMenuOffersAll() throws Exception {
		workbench.open("---\nIt rains.\n");
		MenuItem menu = Arrays.stream(workbench.widget().getShell().getMenuBar().getItems())
				.filter(item -> item.getText().equals("News&mark")).findFirst().orElseThrow();
		menu.getMenu().notifyListeners(SWT.Show, new Event());
		List<String> shown = Arrays.stream(menu.getMenu().getItems()).map(item -> item.getText().replaceAll("\t.*", ""))
				.filter(label -> !label.isEmpty()).toList();
		assertEquals(List.of("Mark as Claim", "Mark as Quote", "Mark as Date", "Mark as Source Mention",
				"Split around the Attribution", "Extract Source to the Newsroom File", "Rename...", "Format",
				"Open Story or Source...", "Find References", "Check Stories"), shown);
		Menu inEditor = workbench.widget().getMenu();
		inEditor.setLocation(450, 150);
		inEditor.setVisible(true);
		Screen.pause(500);
		Screen.screenshot("context-menu");
		String[] offered = Arrays.stream(inEditor.getItems()).map(MenuItem::getText).toArray(String[]::new);
		inEditor.setVisible(false);
		assertTrue(Arrays.toString(offered), List.of(offered).contains("News&mark"));
	}
}
