package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.icons.Icons;

public class OutlineTest {

	private static final String STORY = """
			source mill: person "Vera Mill"
			source harbor: organization "Harbor Office"
			---
			[The bridge is closed]{claim by @mill}

			# Later

			[It will open]{claim by @harbor}. [It never was closed]{claim}.
			""";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void outlineAndEditorFollowEachOther() throws Exception {
		Tree tree = outline();
		workbench.select(STORY.indexOf("harbor:") + 2, 0);
		Screen.until("the outline to follow", () -> tree.getSelectionCount() == 1
				&& tree.getSelection()[0].getText().contains("harbor"));
		Screen.pause(300);
		Screen.screenshot("outline");
		Workbench.page().activate(Workbench.page().findView(IPageLayout.ID_OUTLINE));
		pick(tree.getItem(0));
		Screen.until("the editor to follow", () -> workbench.selected().equals("mill"));
		Workbench.page().activate(workbench.editor());
	}

	@Test
	public void aRowThatWasPickedStaysSoWhileTheTextChanges() throws Exception {
		Tree tree = outline();
		workbench.select(STORY.indexOf("harbor:") + 2, 0);
		Screen.until("the outline to follow", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0] == tree.getItem(1));
		Workbench.page().activate(Workbench.page().findView(IPageLayout.ID_OUTLINE));
		workbench.document().replace(STORY.indexOf("harbor:"), 0, "old-");
		Thread.sleep(1_000); // what is new in the outline stands in line by now, before what follows
		pick(tree.getItem(0));
		Screen.until("the name", () -> tree.getItem(1).getText().contains("old-harbor"));
		assertEquals(tree.getItem(0), tree.getSelection()[0]);
		Screen.until("the editor to follow", () -> workbench.selected().equals("mill"));
	}

	/** The workbench hears of a caret that moved only half a second later. */
	@Test
	public void aRowThatWasPickedStaysSoWhenTheCaretHasJustMoved() throws Exception {
		Tree tree = outline();
		Workbench.page().activate(Workbench.page().findView(IPageLayout.ID_OUTLINE));
		workbench.editor().selectAndReveal(STORY.indexOf("harbor:") + 2, 0);
		Thread.sleep(1_000); // what is told late stands in line by now, before what follows
		pick(tree.getItem(0));
		Screen.until("the editor to follow", () -> workbench.selected().equals("mill"));
		assertEquals(tree.getItem(0), tree.getSelection()[0]);
	}

	@Test
	public void aStoryIsFollowedWhereItMoves() throws Exception {
		Tree tree = outline();
		IFile story = workbench.project().getFile("story.news");
		story.move(story.getFullPath().removeLastSegments(1).append("later.news"), true, null);
		Screen.until("the editor to follow the file", () -> workbench.editor().getTitle().equals("later.news"));
		workbench.document().replace(STORY.indexOf("harbor:"), 0, "old-");
		Screen.until("the name", () -> tree.getItem(1).getText().contains("old-harbor"));
		workbench.select(workbench.document().get().indexOf("old-harbor:") + 2, 0);
		Screen.until("the outline to follow", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0] == tree.getItem(1));
		Workbench.page().activate(Workbench.page().findView(IPageLayout.ID_OUTLINE));
		pick(tree.getItem(0));
		Screen.until("the editor to follow", () -> workbench.selected().equals("mill"));
	}

	@Test
	public void whatIsTypedIsShownInPlace() throws Exception {
		Tree tree = outline();
		TreeItem harbor = tree.getItem(1);
		workbench.document().replace(STORY.indexOf("harbor:"), 0, "old-");
		workbench.document().replace(0, 0, "// by hand\n");
		Screen.until("the name", () -> harbor.getText().contains("old-harbor"));
		workbench.select(workbench.document().get().indexOf("old-harbor:") + 2, 0);
		Screen.until("the outline to follow", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0] == harbor);
	}

	@Test
	public void everyKindHasItsPicture() throws Exception {
		Tree tree = outline();
		Map<String, Image> pictures = new HashMap<>();
		note(tree.getItems(), pictures);
		assertEquals(6, pictures.size());
		assertEquals(Icons.of("person"), pictures.get("@mill  person · Vera Mill"));
		assertEquals(Icons.of("claim"), pictures.get("It will open  claim · by @harbor"));
		assertEquals(Icons.of(Icons.UNSOURCED_CLAIM), pictures.get("It never was closed  claim · no source"));
		assertEquals(5, Set.copyOf(pictures.values()).size());
	}

	private static void note(TreeItem[] items, Map<String, Image> pictures) {
		for (TreeItem item : items) {
			pictures.put(item.getText(), item.getImage());
			note(item.getItems(), pictures);
		}
	}

	/** To measure every row of a long story took longer than to open it. */
	@Test
	public void rowsAreDrawnByTheSystem() throws Exception {
		Tree tree = outline();
		assertFalse(tree.isListening(SWT.MeasureItem));
		assertFalse(tree.isListening(SWT.PaintItem));
	}

	@Test
	public void theQuickOutlineFindsByLetters() throws Exception {
		workbench.open(STORY);
		workbench.command("org.newsmark.dsl.ui.quickOutline");
		Screen.until("the quick outline", () -> popup() != null && tree(popup()).getItemCount() > 1);
		Text filter = find(popup(), Text.class);
		filter.setText("harb");
		Screen.pause(200);
		Screen.screenshot("quick-outline");
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		filter.notifyListeners(SWT.KeyDown, enter);
		assertEquals("harbor", workbench.selected());
	}

	/** Opens the story, and returns its outline beside it. */
	private Tree outline() throws Exception {
		workbench.open(STORY);
		ContentOutline view = (ContentOutline) Workbench.page().showView(IPageLayout.ID_OUTLINE);
		Workbench.page().activate(workbench.editor());
		Screen.until("the outline", () -> tree(view.getCurrentPage().getControl()) != null
				&& tree(view.getCurrentPage().getControl()).getItemCount() > 1);
		return tree(view.getCurrentPage().getControl());
	}

	private static Shell popup() {
		for (Shell shell : Display.getDefault().getShells()) {
			if (shell.isVisible() && shell.getParent() != null && find(shell, Text.class) != null && tree(shell) != null) {
				return shell;
			}
		}
		return null;
	}

	private static Tree tree(Control control) {
		return find(control, Tree.class);
	}

	private static void pick(TreeItem item) {
		item.getParent().setFocus();
		item.getParent().setSelection(item);
		Event selection = new Event();
		selection.item = item;
		item.getParent().notifyListeners(SWT.Selection, selection);
	}

	private static <T extends Control> T find(Control control, Class<T> type) {
		if (type.isInstance(control)) {
			return type.cast(control);
		}
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				T found = find(child, type);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}
}
