package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.icons.Icons;
import org.newsmark.dsl.ui.ledger.LedgerTable;
import org.newsmark.dsl.ui.ledger.LedgerView;

public class LedgerTest {

	private static final String STORY = """
			story "Pier closes" {
			  published 2025-11-30
			}
			source warden: person "Teodor Brask" { role "Warden" }
			source survey: document "Pier survey" { published 2025-11-24 }
			---
			[The pier is old]{claim by @warden}. [=Piles are hollow]{claim by @warden}. [Nobody fell in]{claim}.
			""";

	@Rule
	public final Workbench workbench = new Workbench();
	private LedgerView ledger;
	private IFile story;

	@Before
	public void open() throws Exception {
		ledger = (LedgerView) Workbench.page().showView(LedgerView.ID);
		story = workbench.file("a.news", STORY);
		Screen.until("the ledger is there", () -> first().size() == 3);
	}

	@After
	public void close() {
		Workbench.page().hideView(ledger);
	}

	@Test
	public void whatHasNoSourceStandsOnTop() throws Exception {
		assertEquals(List.of("Without a source", "Pier survey (@survey)", "Teodor Brask (@warden)"), first());
		assertEquals("2", ledger.tree().getTree().getItem(2).getText(2));
		workbench.open(story);
		ledger.tree().expandAll();
		assertEquals(Icons.of("document"), ledger.tree().getTree().getItem(1).getImage(0));
		assertEquals(Icons.of(Icons.UNSOURCED_CLAIM), ledger.tree().getTree().getItem(0).getItem(0).getImage(0));
		Screen.pause(500);
		Screen.screenshot("ledger");
	}

	@Test
	public void columnsAreSorted() {
		ledger.tree().getTree().getColumn(2).notifyListeners(SWT.Selection, new Event());
		ledger.tree().getTree().getColumn(2).notifyListeners(SWT.Selection, new Event());
		untilSeen("Without a source", "Teodor Brask (@warden)", "Pier survey (@survey)");
	}

	@Test
	public void rowsAreFiltered() {
		ledger.filter("hollow piles");
		untilSeen("Teodor Brask (@warden)");
		assertEquals(1, ledger.tree().getTree().getItem(0).getItemCount());
	}

	@Test
	public void changesAreShown() throws Exception {
		story.delete(true, null);
		Screen.until("the ledger is empty", () -> first().isEmpty());
	}

	@Test
	public void whatStandsBehindAnotherViewIsReadWhenItComesToTheFront() throws Exception {
		Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		assertFalse("the ledger is seen", Workbench.page().isPartVisible(ledger));
		workbench.file("b.news", "source mayor: person \"Ida Lund\"\n");
		Screen.pause(1500);
		assertEquals(3, first().size());
		Workbench.page().activate(ledger);
		untilSeen("Without a source", "Ida Lund (@mayor)", "Pier survey (@survey)", "Teodor Brask (@warden)");
	}

	@Test
	public void whatIsOpenStaysSo() {
		assertTrue(ledger.tree().getTree().getItem(0).getExpanded());
		ledger.filter("nobody");
		untilSeen("Without a source");
		assertTrue(ledger.tree().getTree().getItem(0).getExpanded());
		ledger.filter("");
		untilSeen("Without a source", "Pier survey (@survey)", "Teodor Brask (@warden)");
		assertTrue(ledger.tree().getTree().getItem(0).getExpanded());
		assertFalse(ledger.tree().getTree().getItem(2).getExpanded());
	}

	@Test
	public void rowsAreMadeWhenTheyAreSeen() throws Exception {
		Tree tree = withTowns(2500);
		Screen.pause(500);
		assertNotNull(tree.getItem(1).getData());
		assertNull(tree.getItem(2502).getData());
		assertEquals("Town 2499 (@town-2499)", tree.getItem(2502).getText());
	}

	@Test
	public void whatIsSelectedStaysSoWhileOtherRowsAreFilled() throws Exception {
		Tree tree = withTowns(200);
		tree.setSelection(tree.getItem(1));
		String selected = ledger.table();
		assertFalse(selected, selected.contains("Town"));
		assertNull(tree.getItem(202).getData());
		tree.showItem(tree.getItem(202));
		Screen.until("the last row is filled", () -> tree.getItem(202).getData() != null);
		assertEquals(selected, ledger.table());
		assertEquals("Pier survey (@survey)", tree.getSelection()[0].getText());
	}

	@Test
	public void aDoubleClickGoesToTheText() throws Exception {
		ledger.tree().getTree().setSelection(ledger.tree().getTree().getItem(2));
		ledger.tree().getTree().notifyListeners(SWT.DefaultSelection, new Event());
		Screen.until("the editor opens", () -> Workbench.page().getActiveEditor() != null);
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		var selection = (ITextSelection) editor.getSite().getSelectionProvider().getSelection();
		assertEquals(3, selection.getStartLine());
	}

	@Test
	public void cellsAreNeverFormulas() {
		assertTrue(ledger.table(), ledger.table().contains("\"'=Piles are hollow\""));
		assertEquals("\"'@SUM(1)\"", LedgerTable.cell("@SUM(1)"));
		assertEquals("\"say \"\"so\"\"\"", LedgerTable.cell("say \"so\""));
	}

	@Test
	public void aTableOfSomeWordsHasWhatIsSeen() {
		ledger.filter("hollow piles");
		untilSeen("Teodor Brask (@warden)");
		assertEquals(List.of("\"Teodor Brask (@warden)\",\"person\",\"a.news\",\"claim\",\"'=Piles are hollow\",\"\",\"a.news\",\"7\""),
				rowsOfTheTable());
	}

	@Test
	public void aSelectedClaimStandsBesideItsSource() {
		ledger.tree().expandAll();
		Screen.until("the claims", () -> ledger.tree().getTree().getItem(2).getItem(0).getText().contains("Piles"));
		ledger.tree().getTree().setSelection(ledger.tree().getTree().getItem(2).getItem(0));
		assertEquals(List.of("\"Teodor Brask (@warden)\",\"person\",\"a.news\",\"claim\",\"'=Piles are hollow\",\"\",\"a.news\",\"7\""),
				rowsOfTheTable());
	}

	@Test
	public void filesAreNamedAsPeopleWriteThem() throws Exception {
		workbench.file("Über 100 % #1.news", "source mayor: person \"Ida Lund\"\n");
		untilSeen("Without a source", "Ida Lund (@mayor)", "Pier survey (@survey)", "Teodor Brask (@warden)");
		assertEquals("Über 100 % #1.news", ledger.tree().getTree().getItem(1).getText(4));
	}

	private List<String> rowsOfTheTable() {
		return ledger.table().lines().skip(1).toList();
	}

	/** Adds sources below the three rows that there are. */
	private Tree withTowns(int number) throws Exception {
		workbench.file("many.news", IntStream.range(0, number)
				.mapToObj(i -> "source town-" + i + ": organization \"Town %04d\"\n".formatted(i))
				.collect(Collectors.joining()));
		Tree tree = ledger.tree().getTree();
		Screen.until("all sources", () -> tree.getItemCount() == number + 3);
		return tree;
	}

	private void untilSeen(String... words) {
		Screen.until(List.of(words).toString(), () -> first().equals(List.of(words)));
	}

	private List<String> first() {
		return Arrays.stream(ledger.tree().getTree().getItems()).map(TreeItem::getText).toList();
	}
}
