package org.newsmark.dsl.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.IDE;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.ui.checking.Newsroom;
import org.newsmark.dsl.ui.ledger.LedgerView;

/**
 * Measures how long one waits at the workbench, with all of Newsmark's views open. No test, since it depends on the
 * machine: {@code bench/run-workbench} starts it, with the folder of stories to measure with.
 */
public class WorkbenchSpeed {

	private static final int KEYS = 40;
	private static final int WARM_UP = 20;
	/** Folds and the like come when nothing is typed for a moment, and belong to the opening. */
	private static final int SETTLED_MILLISECONDS = 1_000;
	private static final int OPENINGS = 11;
	private static final int BUILDS = 3;

	@Rule
	public final Workbench workbench = new Workbench();

	private Heartbeat heart;

	@Before
	public void begin() throws Exception {
		heart = Measured.inNewsroom();
	}

	@After
	public void end() {
		heart.close();
	}

	/**
	 * A claim that loses its source changes its color, and has a marker. The story has unsaved changes before: that an
	 * editor is drawn with an asterisk from now on is for the first key alone.
	 */
	@Test
	public void typing() throws Exception {
		IFile story = longStory();
		openColored(story);
		workbench.document().replace(workbench.document().getLength(), 0, " ");
		Screen.pause(SETTLED_MILLISECONDS);
		List<MatchResult> sources = Pattern.compile(" by @\\w+ on [\\d-]+(?=\\})").matcher(workbench.document().get()).results()
				.toList();
		Random random = new Random(20251130);
		double[] colors = new double[KEYS];
		double[] markers = new double[KEYS];
		for (int i = -WARM_UP; i < KEYS; i++) {
			MatchResult source = sources.get(random.nextInt(sources.size()));
			int words = workbench.document().get().lastIndexOf('[', source.start()) + 1;
			workbench.select(source.start(), source.end() - source.start());
			workbench.viewer().revealRange(words, 1);
			Measured.untilQuiet();
			int before = markers(story);
			if (i == 0) {
				heart.begin();
			}
			long start = System.nanoTime();
			workbench.viewer().doOperation(ITextOperationTarget.DELETE);
			double[] times = times(start, () -> isUnsourced(words), () -> markers(story) != before);
			if (i >= 0) {
				colors[i] = times[0];
				markers[i] = times[1];
			}
			workbench.viewer().doOperation(ITextOperationTarget.UNDO);
			Screen.until("the source is back", () -> !isUnsourced(words) && markers(story) == before);
		}
		print("key to painted colors, 10,000 words", colors);
		print("key to markers, 10,000 words", markers);
		Measured.writeBlock(heart, "longest block while typing");
	}

	@Test
	public void opening() throws Exception {
		IFile story = longStory();
		double[] times = new double[OPENINGS];
		for (int i = -3; i < OPENINGS; i++) {
			Measured.untilQuiet();
			if (i == 0) {
				heart.begin();
			}
			long start = System.nanoTime();
			openColored(story);
			if (i >= 0) {
				times[i] = milliseconds(start);
			}
			Measured.untilQuiet();
			workbench.close();
		}
		print("opening to painted colors, 10,000 words", times);
		Measured.writeBlock(heart, "longest block while opening");
	}

	/** What the platform itself takes for such a text, in the same editor: no plug-in can be quicker. */
	@Test
	public void openingPlainText() throws Exception {
		IFile text = workbench.file("long.txt", Files.readString(Measured.FOLDER.resolve("one/story-0.news")));
		double[] times = new double[OPENINGS];
		for (int i = -3; i < OPENINGS; i++) {
			Measured.untilQuiet();
			if (i == 0) {
				heart.begin();
			}
			long start = System.nanoTime();
			IDE.openEditor(Workbench.page(), text, Measured.GENERIC_EDITOR);
			while (Display.getCurrent().readAndDispatch()) {
				// paints what stands in line
			}
			if (i >= 0) {
				times[i] = milliseconds(start);
			}
			Measured.untilQuiet();
			Workbench.page().closeAllEditors(false);
		}
		print("opening the same words as plain text", times);
		Measured.writeBlock(heart, "longest block while opening plain text");
	}

	@Test
	public void building() throws Exception {
		IProject project = takeIn("2,000 stories");
		heart.begin();
		double[] times = new double[BUILDS];
		for (int i = 0; i < BUILDS; i++) {
			long start = System.nanoTime();
			Measured.inBackground(monitor -> {
				project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
				project.build(IncrementalProjectBuilder.FULL_BUILD, null);
			});
			Measured.untilQuiet();
			times[i] = milliseconds(start);
		}
		print("clean build of 2,000 stories", times);
		Measured.writeBlock(heart, "longest block while building");
		Measured.write("%-44s %10d".formatted("markers on them", markers(project)));
		project.delete(false, true, null);
		Measured.untilQuiet();
		Workbench.page().showView(LedgerView.ID);
		takeIn("2,000 stories, ledger in front").delete(false, true, null);
	}

	private IProject takeIn(String name) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("many");
		heart.begin();
		long begin = System.nanoTime();
		Measured.inBackground(monitor -> {
			Measured.open(project);
			Newsroom.set(project, true);
		});
		Measured.untilQuiet();
		print("taking in " + name, new double[] { milliseconds(begin) });
		Measured.writeBlock(heart, "longest block at " + name);
		return project;
	}

	private IFile longStory() throws IOException, CoreException {
		return workbench.isNewsroom().file("long.news", Files.readString(Measured.FOLDER.resolve("one/story-0.news")));
	}

	private void openColored(IFile story) throws CoreException {
		workbench.open(story);
		Screen.until("colors", () -> workbench.style("story") != null && workbench.style("story").foreground != null);
		workbench.widget().update();
	}

	private boolean isUnsourced(int offset) {
		StyleRange style = workbench.widget().getStyleRangeAtOffset(workbench.viewer().modelOffset2WidgetOffset(offset));
		return style != null && style.background != null;
	}

	/** Returns after how many milliseconds colors were painted, and markers set. */
	private double[] times(long start, Callable<Boolean> colors, Callable<Boolean> markers) {
		double[] times = new double[2];
		Screen.until("colors and markers", () -> {
			if (times[0] == 0 && colors.call()) {
				workbench.widget().update();
				times[0] = milliseconds(start);
			}
			if (times[1] == 0 && markers.call()) {
				times[1] = milliseconds(start);
			}
			return times[0] > 0 && times[1] > 0;
		});
		return times;
	}

	private static int markers(IResource resource) throws CoreException {
		IMarker[] markers = resource.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_INFINITE);
		return markers.length;
	}

	private static double milliseconds(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static void print(String name, double[] milliseconds) throws IOException {
		Arrays.sort(milliseconds);
		Measured.write(String.format(Locale.ROOT, "%-44s %10.0f %10.0f", name, milliseconds[milliseconds.length / 2],
				milliseconds[milliseconds.length * 95 / 100]));
	}
}
