package org.newsmark.dsl.ui.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.PlatformUI;
import org.newsmark.dsl.ui.navigation.Places;
import org.newsmark.dsl.ui.server.ServerInProcess;

import com.google.gson.Gson;

/** Finds the claims that a lens counts. */
public final class CountedClaims implements ISearchQuery {

	private static final Gson JSON = new Gson();

	private final Command command;
	private final FoundReferences found = new FoundReferences(this);

	private CountedClaims(Command command) {
		this.command = command;
	}

	/** Leads to the claim that is counted, or lists them in the Search view. Of none, the server tells by itself. */
	public static void show(Command command) {
		claims(command).thenAccept(claims -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (claims.size() == 1) {
				Places.open(claims.get(0).getUri(), claims.get(0).getRange());
			} else if (!claims.isEmpty()) {
				NewSearchUI.activateSearchResultView();
				NewSearchUI.runQueryInBackground(new CountedClaims(command));
			}
		})).exceptionally(failure -> {
			ILog.get().error("The claims could not be found", failure);
			return null;
		});
	}

	private static CompletableFuture<List<Location>> claims(Command command) {
		return ServerInProcess.get().execute(command.getCommand(), command.getArguments().toArray())
				.thenApply(answer -> List.of(JSON.fromJson(answer.get("claims"), Location[].class)));
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		try {
			found.take(claims(command).get());
			return Status.OK_STATUS;
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (ExecutionException | CoreException failure) {
			return Status.error("The claims could not be found", failure);
		}
	}

	/** A lens above a source names it, one above a story counts the claims that have none. */
	@Override
	public String getLabel() {
		Object source = ((Map<?, ?>) command.getArguments().get(0)).get("source");
		return source == null ? "Claims without a source" : "Claims that rest on @" + source;
	}

	@Override
	public boolean canRerun() {
		return true;
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
