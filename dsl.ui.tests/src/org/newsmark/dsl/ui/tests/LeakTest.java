package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Whoever works all day opens hundreds of stories. */
public class LeakTest {

	private static final int EDITORS = 200;
	private static final int FILES = 10;
	/** The workbench itself remembers the editors and selections of the last moment. */
	private static final int LAST_ONES = 5;

	@Rule
	public final Workbench workbench = new Workbench();

	private final List<WeakReference<Object>> used = new ArrayList<>();

	@Test
	public void nothingStaysOfEditorsThatWereClosed() throws Exception {
		List<IFile> files = new ArrayList<>();
		for (int i = 0; i < FILES; i++) {
			files.add(workbench.file(i + ".news", CheckingTest.WRONG.replace("slug pier", "slug pier-" + i)));
		}
		for (int i = 0; i < EDITORS; i++) {
			openAndClose(files.get(i % FILES));
		}
		Screen.until("no text is held", () -> ServerInProcess.get().heldTexts().isEmpty());
		assertEquals(List.of(), buffers());
		Screen.until("no markers", () -> Workbench.rules(workbench.project()).isEmpty());
		Screen.until("nothing but the last ones lives", () -> lives() <= LAST_ONES * 3);
	}

	/** Waits for the colors of a few only: most stories are closed before all answers about them are there. */
	private void openAndClose(IFile file) throws Exception {
		ITextEditor editor = workbench.open(file);
		if (used.size() % 60 == 0) {
			Screen.until("colors", () -> workbench.style("slug") != null && workbench.style("slug").foreground != null);
		}
		workbench.document().replace(0, 0, "// seen\n");
		ITextViewer viewer = workbench.viewer();
		used.add(new WeakReference<>(editor));
		used.add(new WeakReference<>(viewer));
		used.add(new WeakReference<>(viewer.getDocument()));
		Screen.pause(20);
		workbench.close();
	}

	private long lives() {
		System.gc();
		Screen.pause(100);
		return used.stream().filter(reference -> reference.get() != null).count();
	}

	private static List<String> buffers() {
		return Arrays.stream(FileBuffers.getTextFileBufferManager().getFileBuffers()).map(IFileBuffer::getLocation)
				.map(Object::toString).filter(path -> path.endsWith(".news")).toList();
	}
}
