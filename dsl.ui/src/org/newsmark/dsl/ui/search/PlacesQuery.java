package org.newsmark.dsl.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.ISearchQuery;

/** Lists places that the server names in the Search view. */
public abstract class PlacesQuery implements ISearchQuery {

	/** So often, it is looked whether the user waits no longer. */
	private static final int WAIT_MILLISECONDS = 50;

	private final FoundReferences found = new FoundReferences(this);

	/** Returns the places, as soon as they are known; null where there are none. */
	protected abstract CompletableFuture<List<? extends Location>> places();

	@Override
	public IStatus run(IProgressMonitor monitor) {
		CompletableFuture<List<? extends Location>> places = places();
		try {
			while (!monitor.isCanceled()) {
				if (isThere(places)) {
					found.take(places.get() == null ? List.of() : places.get());
					return Status.OK_STATUS;
				}
			}
			places.cancel(true);
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | CoreException failure) {
			return Status.error("'" + getLabel() + "' could not be found", failure);
		}
		return Status.CANCEL_STATUS;
	}

	private static boolean isThere(CompletableFuture<?> answer) throws InterruptedException, ExecutionException {
		try {
			answer.get(WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException isLate) {
			return false;
		}
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public FoundReferences getSearchResult() {
		return found;
	}
}
