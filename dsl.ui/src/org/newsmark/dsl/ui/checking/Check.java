package org.newsmark.dsl.ui.checking;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.ui.server.ServerInProcess;
import org.newsmark.dsl.ui.server.StoryFiles;

/** Checks all stories below a folder once more, as they stand in their files. */
final class Check {

	/** So many are given to the server at a time: enough for all of its threads, few enough to show progress. */
	private static final int BATCH = 25;
	private static final int WAIT_MILLISECONDS = 10;

	private final IResource folder;
	private final BooleanSupplier isInTheWay;
	private final StoryWorkspace stories = ServerInProcess.get().stories();

	/** @param isInTheWay tells when others have to wait for whoever waits for the check, so that nobody may any more */
	Check(IResource folder, BooleanSupplier isInTheWay) {
		this.folder = folder;
		this.isInTheWay = isInTheWay;
	}

	/** Returns when all is checked. Who cancels is given back at once: what waited before must still be checked. */
	void run(IProgressMonitor monitor) throws CoreException {
		List<URI> files = files();
		SubMonitor progress = SubMonitor.convert(monitor, "Checking stories in " + folder.getName(), files.size());
		for (int start = 0; start < files.size(); start += BATCH) {
			List<URI> batch = files.subList(start, Math.min(files.size(), start + BATCH));
			progress.subTask(start + " of " + files.size());
			batch.forEach(file -> stories.touchedWithin(Uris.uri(file.toString())));
			await(progress);
			progress.worked(batch.size());
		}
	}

	/** Returns when all is checked that is to be, here and elsewhere, or this is in the way: it is checked all the same. */
	void await(SubMonitor progress) {
		CompletableFuture<Void> settled = stories.settled();
		while (!settled.isDone() && !isInTheWay.getAsBoolean()) {
			progress.checkCanceled();
			try {
				Thread.sleep(WAIT_MILLISECONDS);
			} catch (InterruptedException ended) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
		progress.checkCanceled();
	}

	private List<URI> files() throws CoreException {
		return StoryFiles.below(folder).stream().map(IFile::getLocationURI).filter(Objects::nonNull).toList();
	}
}
