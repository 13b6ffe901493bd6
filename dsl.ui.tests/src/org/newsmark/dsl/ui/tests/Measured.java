package org.newsmark.dsl.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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

	static void write(String line) throws IOException {
		Files.writeString(FOLDER.resolve("figures.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}
}
