package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.server.ServerInProcess;
import org.newsmark.dsl.ui.server.Settings;

/** What an editor shows and what stands on the disk go different ways; markers and the server follow both. */
public class OpenStoriesTest {

	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
	private static final String UNKNOWN = "unresolved-reference";
	private static final String CLAIM = "[Nobody fell in]{claim by @nobody}.\n";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void aStoryIsOfItsOwnTypeWithItsOwnPicture() throws Exception {
		IFile story = workbench.file("a.news", CheckingTest.RIGHT);
		ITextEditor editor = workbench.open(story);
		assertEquals(EDITOR, editor.getEditorSite().getId());
		assertEquals("Newsmark story", IDE.getContentType(story).getName());
		Image picture = ResourceLocator.imageDescriptorFromBundle(Settings.PLUGIN, "icons/story.svg").orElseThrow().createImage();
		assertArrayEquals(picture.getImageData().data, editor.getTitleImage().getImageData().data);
		picture.dispose();
	}

	@Test
	public void twoEditorsShareOneStory() throws Exception {
		IFile story = workbench.file("a.news", CheckingTest.RIGHT);
		ITextEditor first = workbench.open(story);
		ITextEditor second = (ITextEditor) Workbench.page().openEditor(new FileEditorInput(story), EDITOR, true,
				IWorkbenchPage.MATCH_NONE);
		append(CLAIM);
		assertTrue(Workbench.viewer(second).getDocument().get().endsWith(CLAIM));
		untilMarked(story);
		Workbench.page().closeEditor(first, false);
		Screen.pause(500);
		assertEquals(1, ServerInProcess.get().heldTexts().size());
		untilMarked(story);
		Workbench.page().closeEditor(second, false);
		untilNothingIsHeld();
		untilNotMarked(story);
	}

	@Test
	public void undoTakesBackTheFinding() throws Exception {
		IFile story = workbench.file("a.news", CheckingTest.RIGHT);
		workbench.open(story);
		append(CLAIM);
		untilMarked(story);
		workbench.select(0, 0);
		Screen.pause(500);
		workbench.press(SWT.CTRL, 'z');
		assertEquals(CheckingTest.RIGHT, workbench.document().get());
		untilNotMarked(story);
		Screen.pause(500);
		workbench.press(SWT.CTRL | SWT.SHIFT, 'z');
		untilMarked(story);
	}

	@Test
	public void aDeletedStoryTakesItsEditorAlong() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", CheckingTest.WRONG);
		workbench.open(story);
		untilMarked(story);
		story.delete(true, null);
		Screen.until("the editor is closed", () -> Workbench.page().getEditorReferences().length == 0);
		untilNothingIsHeld();
		story = workbench.file("a.news", CheckingTest.RIGHT);
		Screen.pause(500);
		untilNotMarked(story);
	}

	@Test
	public void whatIsTypedCountsUntilTheEditorIsClosed() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", CheckingTest.RIGHT);
		workbench.open(story);
		append(CLAIM);
		untilMarked(story);
		Files.writeString(Path.of(story.getLocationURI()), CheckingTest.RIGHT + "It was painted.\n");
		story.refreshLocal(IResource.DEPTH_ZERO, null);
		Screen.pause(500);
		assertEquals(List.of(UNKNOWN), Workbench.rules(story));
		workbench.close();
		untilNothingIsHeld();
		untilNotMarked(story);
	}

	@Test
	public void anOpenStoryIsReadAnewWhenItChangesOutside() throws Exception {
		IFile story = workbench.file("a.news", CheckingTest.RIGHT);
		workbench.open(story);
		Files.writeString(Path.of(story.getLocationURI()), CheckingTest.WRONG);
		story.refreshLocal(IResource.DEPTH_ZERO, null);
		Screen.until("the text is new", () -> workbench.document().get().equals(CheckingTest.WRONG));
		untilMarked(story);
	}

	@Test
	public void anOpenStoryFollowsItsProject() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", CheckingTest.WRONG);
		workbench.open(story);
		untilMarked(story);
		workbench.project().move(workbench.project().getFullPath().removeLastSegments(1).append("renamed"), true, null);
		IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("renamed");
		untilMarked(renamed.getFile("a.news"));
		Screen.until("one text is held, of the new file", () -> ServerInProcess.get().heldTexts().keySet().stream()
				.map(uri -> uri.contains("/renamed/")).toList().equals(List.of(true)));
		workbench.document().set(CheckingTest.RIGHT);
		untilNotMarked(renamed);
		workbench.close();
		untilNothingIsHeld();
		untilMarked(renamed.getFile("a.news"));
	}

	/** A file may be in two projects, and be open in each. */
	@Test
	public void oneFileIsHeldOnceThoughItIsOpenTwice() throws Exception {
		IFile story = workbench.file("town/a.news", CheckingTest.RIGHT);
		IFolder linked = workbench.project().getFolder("linked");
		linked.createLink(story.getParent().getLocationURI(), IResource.NONE, null);
		ITextEditor first = workbench.open(story);
		ITextEditor second = workbench.open(linked.getFile("a.news"));
		append(CLAIM);
		untilMarked(story);
		untilMarked(linked.getFile("a.news"));
		Workbench.page().closeEditor(first, false);
		Screen.pause(500);
		assertHeld(workbench.document().get());
		workbench.document().set(CheckingTest.RIGHT);
		untilNotMarked(workbench.project());
		workbench.open(story);
		append(CLAIM);
		untilMarked(story);
		workbench.close();
		Screen.until("the text of the other editor", () -> List.copyOf(ServerInProcess.get().heldTexts().values())
				.equals(List.of(CheckingTest.RIGHT)));
		Workbench.page().closeEditor(second, false);
		untilNothingIsHeld();
	}

	@Test
	public void aLineEndIsCutInTwo() throws Exception {
		workbench.open(workbench.file("a.news", CheckingTest.RIGHT.replace("\n", "\r\n")));
		for (int cut = workbench.document().get().indexOf('\n'); cut > 0; cut = workbench.document().get().indexOf("\n", cut + 2)) {
			workbench.document().replace(cut, 0, " ");
			assertHeld(workbench.document().get());
			workbench.document().replace(cut - 1, 1, "\r");
			assertHeld(workbench.document().get());
		}
	}

	private static void assertHeld(String text) {
		assertEquals(text.replace("\r", "<CR>"),
				String.join("", ServerInProcess.get().heldTexts().values()).replace("\r", "<CR>"));
	}

	private void append(String words) throws Exception {
		workbench.document().replace(workbench.document().getLength(), 0, words);
	}

	private static void untilNothingIsHeld() {
		Screen.until("nothing is held", () -> ServerInProcess.get().heldTexts().isEmpty());
	}

	private static void untilMarked(IResource story) {
		Screen.until(story + " is marked", () -> Workbench.rules(story).contains(UNKNOWN));
	}

	private static void untilNotMarked(IResource story) {
		Screen.until(story + " is not marked", () -> !Workbench.rules(story).contains(UNKNOWN));
	}
}
