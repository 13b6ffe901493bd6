package org.newsmark.dsl.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension6;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * Measures for how long the thread that draws hears nothing while a story is closed, deleted, changed and taken back, with
 * all of Newsmark's views open; and, as the least that any plug-in can reach, while the same is done to the same words as
 * plain text. No test, since it depends on the machine: {@code bench/run-workbench} starts it.
 */
public class WorkbenchSilence {

	/** The second compiler takes a processor of the workbench's for as long as there is anything new to it. */
	private static final int WARM_UP = 10;
	private static final int ROUNDS = 14;
	private static final int CUT = 1000;
	private static final int AFTERWARDS = 300;

	/** Does one thing to a file that an editor shows. */
	private interface Act {
		void to(IFile file) throws Exception;
	}

	@Rule
	public final Workbench workbench = new Workbench();

	private Heartbeat heart;
	private String words;

	@Before
	public void begin() throws Exception {
		heart = Measured.inNewsroom();
		words = Files.readString(Measured.FOLDER.resolve("one/story-0.news"));
		workbench.isNewsroom();
	}

	@After
	public void end() {
		heart.close();
	}

	@Test
	public void closing() throws Exception {
		measure("closing", file -> Workbench.page().closeAllEditors(false));
	}

	@Test
	public void deleting() throws Exception {
		measure("deleting", file -> Measured.inBackground(monitor -> file.delete(true, null)));
	}

	@Test
	public void renamingTheProject() throws Exception {
		measure("renaming the project", file -> rename(file.getProject(), "renamed"));
	}

	@Test
	public void changingOutside() throws Exception {
		measure("changing it outside", file -> {
			Files.writeString(Path.of(file.getLocation().toString()), words + "\nMore.\n");
			Measured.inBackground(monitor -> file.refreshLocal(IResource.DEPTH_ZERO, null));
			Screen.until("the new words", () -> workbench.document().get().endsWith("More.\n"));
		});
	}

	@Test
	public void undoing() throws Exception {
		measure("taking back a cut of 1,000 characters", file -> {
			workbench.select(words.length() / 2, CUT);
			workbench.viewer().doOperation(ITextOperationTarget.DELETE);
			Screen.pause(AFTERWARDS); // all is quiet as well before anybody has heard of the cut
			Measured.untilQuiet();
			heart.begin();
			workbench.viewer().doOperation(ITextOperationTarget.UNDO);
		});
	}

	@Test
	public void typingWithTwoEditors() throws Exception {
		measure("a key, with a second editor on it", file -> {
			secondEditor();
			Measured.untilQuiet();
			Screen.pause(AFTERWARDS);
			workbench.select(words.length() / 2, 0);
			heart.begin();
			workbench.type("x");
		});
	}

	@Test
	public void closingOneOfTwoEditors() throws Exception {
		measure("closing the second editor on it", file -> {
			ITextEditor second = secondEditor();
			Measured.untilQuiet();
			Screen.pause(AFTERWARDS);
			heart.begin();
			Workbench.page().closeEditor(second, false);
		});
	}

	private void measure(String name, Act act) throws Exception {
		Map<Boolean, List<Silence>> inStory = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
		Map<Boolean, List<Silence>> inText = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
		List<String> stacks = new ArrayList<>();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			boolean isLookedAt = round % 2 != 0;
			heart.lookAtStacks(isLookedAt);
			Silence story = once("long.news", act);
			if (round >= 0) {
				inStory.get(isLookedAt).add(story);
				stacks.addAll(heart.stacks().silences());
				inText.get(isLookedAt).add(once("long.txt", act));
			}
		}
		Measured.write("%-38s %s".formatted(name, Silence.median(inStory.get(false), inStory.get(true))));
		Measured.write("%-38s %s".formatted("  the same words as plain text",
				Silence.median(inText.get(false), inText.get(true))));
		Files.write(Measured.FOLDER.resolve("stacks-" + name.replaceAll("\\W+", "-") + ".txt"), stacks);
	}

	private Silence once(String name, Act act) throws Exception {
		IFile file = workbench.file(name, words);
		show(file);
		heart.begin();
		act.to(file);
		Measured.untilQuiet();
		Screen.pause(AFTERWARDS); // what stands in line by now is heard as well
		Silence silence = heart.silence();
		clear(name);
		return silence;
	}

	/** Lines of prose are wrapped in both: to measure them all takes longer than anything else that an editor does. */
	private void show(IFile file) throws CoreException {
		ITextEditor editor = workbench.open(file, Measured.GENERIC_EDITOR);
		if (file.getName().endsWith(".news")) {
			Screen.until("colors", () -> workbench.style("story") != null && workbench.style("story").foreground != null);
		} else {
			((ITextEditorExtension6) editor).setWordWrap(true);
		}
		Measured.untilQuiet();
		Screen.pause(AFTERWARDS);
	}

	private static ITextEditor secondEditor() throws PartInitException {
		IWorkbenchPage page = Workbench.page();
		boolean isWrapped = ((ITextEditorExtension6) page.getActiveEditor()).isWordWrapEnabled();
		ITextEditor second = (ITextEditor) page.openEditor(page.getActiveEditor().getEditorInput(), Measured.GENERIC_EDITOR, true,
				IWorkbenchPage.MATCH_NONE);
		((ITextEditorExtension6) second).setWordWrap(isWrapped);
		return second;
	}

	private void clear(String name) throws CoreException, IOException {
		Workbench.page().closeAllEditors(false);
		IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("renamed");
		if (renamed.exists()) {
			rename(renamed, workbench.project().getName());
		}
		IFile file = workbench.project().getFile(name);
		Measured.inBackground(monitor -> file.delete(true, null));
		Measured.untilQuiet();
	}

	private static void rename(IProject project, String name) {
		Measured.inBackground(monitor -> project.move(project.getFullPath().removeLastSegments(1).append(name), true, null));
	}
}
