package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.icons.Icons;
import org.newsmark.dsl.ui.search.PlacesQuery;

public class FindingTest {

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void referencesStandInTheSearchView() throws Exception {
		workbench.file("sources.news", "source harbor: organization \"Harbor Office\"\n");
		workbench.open("import \"sources.news\"\n---\n[It rains]{claim by @har‸bor}\n");
		workbench.command("org.eclipse.ui.genericeditor.findReferences");
		Screen.until("two places", () -> found() == 2);
		ISearchResultViewPart view = NewSearchUI.getSearchResultView();
		Screen.pause(500);
		Screen.screenshot("references");
		assertEquals("ReferencesPage", view.getActivePage().getClass().getSimpleName());
	}

	@Test
	public void aPlaceInTheSearchViewIsOpened() throws Exception {
		IFile sources = workbench.file("sources.news", "// the harbor\nsource harbor: organization \"Harbor Office\"\n");
		workbench.open("import \"sources.news\"\n---\n[It rains]{claim by @har‸bor}\n");
		workbench.command("org.eclipse.ui.genericeditor.findReferences");
		Screen.until("two places", () -> found() == 2);
		Tree tree = find((Composite) NewSearchUI.getSearchResultView().getActivePage().getControl(), Tree.class);
		Screen.until("both files", () -> tree.getItemCount() == 2 && tree.getItem(0).getItemCount() == 1);
		tree.setSelection(tree.getItem(tree.getItem(0).getText().endsWith("sources.news") ? 0 : 1).getItem(0));
		tree.notifyListeners(SWT.DefaultSelection, new Event());
		Screen.until("the source", () -> Workbench.page().getActiveEditor().getTitle().equals(sources.getName()));
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		assertEquals("harbor", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
	}

	@Test
	public void referencesAreFoundAgainWhenTheEditorIsClosed() throws Exception {
		workbench.open("source harbor: organization \"Harbor Office\"\n---\n[It rains]{claim by @har‸bor}\n");
		workbench.command("org.eclipse.ui.genericeditor.findReferences");
		Screen.until("two places", () -> found() == 2);
		workbench.close();
		NewSearchUI.runQueryInForeground(null, NewSearchUI.getQueries()[0]);
		assertEquals(2, found());
	}

	@Test
	public void aSearchIsCanceled() {
		CompletableFuture<List<? extends Location>> never = new CompletableFuture<>();
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertEquals(IStatus.CANCEL, new PlacesQuery() {

			@Override
			protected CompletableFuture<List<? extends Location>> places() {
				return never;
			}

			@Override
			public String getLabel() {
				return "What is never found";
			}

			@Override
			public boolean canRerun() {
				return false;
			}
		}.run(monitor).getSeverity());
		assertTrue(never.isCancelled());
	}

	@Test
	public void aSourceIsOpenedByItsName() throws Exception {
		workbench.file("sources.news", "source harbor: organization \"Harbor Office\"\n");
		workbench.open("import \"sources.news\"\n---\nIt rains.\n");
		boolean[] wasShown = new boolean[1];
		choose("harbo", wasShown);
		workbench.command("org.newsmark.dsl.ui.openSymbol");
		Screen.until("the source", () -> Workbench.page().getActiveEditor().getTitle().equals("sources.news"));
		assertEquals(true, wasShown[0]);
	}

	/** Types letters into the dialog that will open, and confirms what is found first. */
	private static void choose(String letters, boolean[] wasShown) {
		Display display = Display.getDefault();
		display.timerExec(200, new Runnable() {

			@Override
			public void run() {
				Shell shell = dialog();
				Text filter = shell == null ? null : find(shell, Text.class);
				if (filter != null && filter.getText().isEmpty()) {
					filter.setText(letters);
				}
				Table table = shell == null ? null : find(shell, Table.class);
				if (table != null && table.getItemCount() == 1 && table.getItem(0).getText().contains("Harbor")) {
					wasShown[0] = table.getItem(0).getImage().equals(Icons.of("organization"));
					Screen.screenshot("open-symbol");
					shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
				} else {
					display.timerExec(200, this);
				}
			}
		});
	}

	private static int found() {
		ISearchQuery[] queries = NewSearchUI.getQueries();
		return queries.length == 0 ? 0 : ((AbstractTextSearchResult) queries[0].getSearchResult()).getMatchCount();
	}

	private static Shell dialog() {
		for (Shell shell : Display.getDefault().getShells()) {
			if (shell.getText().equals("Open Story or Source")) {
				return shell;
			}
		}
		return null;
	}

	private static <T extends Control> T find(Composite parent, Class<T> type) {
		for (Control child : parent.getChildren()) {
			T found = type.isInstance(child) ? type.cast(child)
					: child instanceof Composite composite ? find(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
