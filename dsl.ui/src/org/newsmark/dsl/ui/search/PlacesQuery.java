package org.newsmark.dsl.ui.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.ISearchQuery;

/** Lists places that the server names in the Search view. */
abstract class PlacesQuery implements ISearchQuery {

	private final FoundReferences found = new FoundReferences(this);

	/** Returns the places, as soon as they are known; null where there are none. */
	abstract CompletableFuture<List<? extends Location>> places();

	@Override
	public IStatus run(IProgressMonitor monitor) {
		try {
			List<? extends Location> places = places().get();
			found.take(places == null ? List.of() : places);
			return Status.OK_STATUS;
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (ExecutionException | CoreException failure) {
			return Status.error("'" + getLabel() + "' could not be found", failure);
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
