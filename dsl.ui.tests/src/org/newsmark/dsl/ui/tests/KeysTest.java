package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;

/** Presses each key that the pages for users name. */
public class KeysTest {

	private static final String STORY = "source   mill: person \"Vera Mill\"\n---\n"
			+ "[It rains]{claim by @m‸ill} in the valley.\n";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void ctrl1OffersWhatCanBeDone() throws Exception {
		workbench.open("---\nIt rains in the valley.\n");
		workbench.select(4, "It rains".length());
		workbench.press(SWT.CTRL, '1');
		Screen.until("proposals", () -> popupShows("Mark as claim"));
		Screen.pause(500);
		Screen.screenshot("quick-assist");
		escape();
	}

	@Test
	public void ctrlSpaceProposes() throws Exception {
		workbench.open("source mill: person \"Vera Mill\"\n---\n[It rains]{claim by @‸}\n");
		workbench.press(SWT.CTRL, ' ');
		Screen.until("proposals", () -> popupShows("mill") || workbench.text().contains("@mill"));
		escape();
	}

	@Test
	public void ctrlOOpensTheQuickOutline() throws Exception {
		workbench.open(STORY);
		workbench.press(SWT.CTRL, 'o');
		Screen.until("the outline", () -> Dialogs.popup(Tree.class).filter(tree -> tree.getItemCount() > 0).isPresent());
		Dialogs.popup(Tree.class).orElseThrow().getShell().close();
	}

	@Test
	public void ctrlSlashMakesAComment() throws Exception {
		workbench.open(STORY);
		workbench.press(SWT.CTRL, '/');
		assertTrue(workbench.text(), workbench.text().contains("\n// [It rains]"));
	}

	@Test
	public void ctrlShiftFFormats() throws Exception {
		workbench.open(STORY);
		workbench.press(SWT.CTRL | SWT.SHIFT, 'f');
		Screen.until("the format", () -> workbench.text().startsWith("source mill: person"));
	}

	@Test
	public void f3LeadsToTheDeclaration() throws Exception {
		workbench.open(STORY);
		workbench.press(0, SWT.F3);
		Screen.until("the declaration", () -> workbench.selected().equals("mill")
				&& workbench.viewer().getSelectedRange().x == STORY.indexOf("mill"));
	}

	@Test
	public void ctrlShiftTOpensAStoryOrSource() throws Exception {
		workbench.open(STORY);
		Dialogs dialog = Dialogs.in("Open Story or Source", Dialogs.push("Cancel"));
		workbench.press(SWT.CTRL | SWT.SHIFT, 't');
		Screen.until("the dialog", dialog::areDone);
	}

	@Test
	public void ctrlShiftGFindsReferences() throws Exception {
		workbench.open(STORY);
		int before = NewSearchUI.getQueries().length;
		workbench.press(SWT.CTRL | SWT.SHIFT, 'g');
		Screen.until("the search", () -> NewSearchUI.getQueries().length > before);
	}

	@Test
	public void altShiftKChecksTheStoriesOfTheProject() throws Exception {
		IFile closed = workbench.file("closed.news", CheckingTest.WRONG);
		workbench.open(STORY);
		Screen.pause(300);
		assertEquals(List.of(), Workbench.rules(closed));
		workbench.press(SWT.ALT | SWT.SHIFT, 'k');
		Screen.until("the closed story is marked", () -> Workbench.rules(closed).contains("unresolved-reference"));
	}

	@Test
	public void aStoryOutsideOfTheWorkspaceHasItsKeys() throws Exception {
		Path story = Files.writeString(Files.createTempDirectory("elsewhere").resolve("a.news"), STORY.replace("‸", ""));
		ITextEditor editor = (ITextEditor) IDE.openEditorOnFileStore(Workbench.page(), EFS.getStore(story.toUri()));
		Screen.until("the keys of stories", this::hasStoryKeys);
		workbench.use(editor).select(0, 0);
		workbench.press(SWT.CTRL, '/');
		assertTrue(workbench.text(), workbench.text().contains("// source"));
		workbench.press(SWT.CTRL, '/');
		workbench.press(SWT.CTRL | SWT.SHIFT, 'f');
		Screen.until("the format", () -> workbench.text().contains("source mill: person"));
	}

	@Test
	public void otherTextsKeepTheirKeys() throws Exception {
		IFile notes = workbench.file("notes.txt", "Ask the mayor.\n");
		ITextEditor editor = (ITextEditor) IDE.openEditor(Workbench.page(), notes,
				"org.eclipse.ui.genericeditor.GenericEditor");
		Screen.pause(300);
		assertFalse(hasStoryKeys());
		workbench.open(STORY);
		Screen.until("the keys of stories", this::hasStoryKeys);
		Workbench.page().activate(editor);
		Screen.until("other keys", () -> !hasStoryKeys());
		assertEquals("Ask the mayor.\n", Workbench.viewer(editor).getDocument().get());
	}

	private boolean hasStoryKeys() {
		return PlatformUI.getWorkbench().getService(IContextService.class).getActiveContextIds()
				.contains("org.newsmark.dsl.ui.storyContext");
	}

	private static boolean popupShows(String words) {
		return Dialogs.popup(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
				.map(TableItem::getText).anyMatch(text -> text.contains(words));
	}

	private void escape() {
		Dialogs.popup(Table.class).ifPresent(table -> table.getShell().setVisible(false));
		workbench.widget().forceFocus();
	}
}
