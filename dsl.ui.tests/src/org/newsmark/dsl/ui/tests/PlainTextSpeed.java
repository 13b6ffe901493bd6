package org.newsmark.dsl.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.Rule;
import org.junit.Test;

/**
 * Measures what the platform itself takes for as many files with as many problems as {@link WorkbenchSpeed} takes in,
 * whoever finds them. It has a workbench of its own, so that both are cold.
 */
public class PlainTextSpeed {

	private static final int MARKED_AT_ONCE = 250;
	/** Newsmark has the pictures with marks drawn before any is set; else the thread is silent for much longer. */
	private static final int MARKS_LOADED_MILLISECONDS = 3_000;

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void takingIn() throws Exception {
		Path folder = Files.createDirectories(Measured.FOLDER.resolve("text"));
		try (Stream<Path> stories = Files.list(Measured.FOLDER.resolve("many"))) {
			for (Path story : stories.toList()) {
				Files.copy(story, folder.resolve(story.getFileName() + ".txt"));
			}
		}
		try (Heartbeat heart = Measured.inNewsroom()) {
			IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("text");
			Screen.pause(MARKS_LOADED_MILLISECONDS);
			heart.begin();
			List<IResource> files = new ArrayList<>();
			Measured.inBackground(monitor -> {
				Measured.open(project);
				files.addAll(List.of(project.members()));
			});
			for (int start = 0; start < files.size(); start += MARKED_AT_ONCE) {
				mark(files.subList(start, Math.min(files.size(), start + MARKED_AT_ONCE)));
			}
			Measured.untilQuiet();
			Measured.writeBlock(heart, "longest block at 2,000 files of plain text");
			project.delete(false, true, null);
		}
	}

	private static void mark(List<? extends IResource> files) {
		Measured.inBackground(monitor -> ResourcesPlugin.getWorkspace().run(all -> {
			for (IResource file : files) {
				file.createMarker(IMarker.PROBLEM, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_WARNING));
			}
		}, null));
	}
}
