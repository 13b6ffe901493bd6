package org.newsmark.dsl.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.newsmark.dsl.ui.ledger.LedgerView;
import org.newsmark.dsl.ui.server.ServerInProcess;
import org.newsmark.dsl.ui.starting.NewsmarkPerspective;

/** The workbench as it is measured: with all views open, at rest before each measurement. */
final class Measured {

	/** Holds the stories to measure with, and takes the figures. */
	static final Path FOLDER = Path.of(System.getProperty("newsmark.bench"));
	static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	private static final int PATIENCE_SECONDS = 120;

	private Measured() {
	}

	/** Opens Newsmark's views, and begins to listen to the thread that draws. */
	static Heartbeat inNewsroom() throws Exception {
		PlatformUI.getWorkbench().showPerspective(NewsmarkPerspective.ID, Workbench.page().getWorkbenchWindow());
		Workbench.page().showView(LedgerView.ID);
		Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW); // stands in front of the ledger
		Screen.pause(1000);
		return new Heartbeat(Display.getDefault());
	}

	static void inBackground(ICoreRunnable work) {
		Job job = Job.create("Measuring", work);
		job.schedule();
		Screen.until("the work is done", PATIENCE_SECONDS, () -> job.getResult() != null);
	}

	static void untilQuiet() {
		Screen.until("all is checked and shown", PATIENCE_SECONDS,
				() -> ServerInProcess.get().stories().settled().isDone() && ServerInProcess.get().markers().areShown()
						&& Job.getJobManager().isIdle());
	}

	/**
	 * Opens the project of a folder beside the figures, as the wizard does: the platform itself finds fault with one that
	 * does not name its encoding.
	 */
	static void open(IProject project) throws CoreException {
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(FOLDER.resolve(project.getName()).toUri());
		project.create(description, null);
		project.open(null);
		project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
	}

	/** Writes for how long the thread that draws was silent at the most, and where it stood then. */
	static void writeBlock(Heartbeat heart, String name) throws Exception {
		write("%-44s %s".formatted(name, heart.silence()));
		Files.write(FOLDER.resolve("stacks-" + name.replace(' ', '-') + ".txt"), heart.stacks().silences());
	}

	static void write(String line) throws IOException {
		Files.writeString(FOLDER.resolve("figures.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}
}
