package org.newsmark.dsl.ui.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.PlatformUI;
import org.newsmark.dsl.ide.commands.FoundClaims;
import org.newsmark.dsl.ui.navigation.Places;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Finds the claims that a lens counts. */
public final class CountedClaims extends PlacesQuery {

	private final Command command;
	private final List<Location> claims;

	private CountedClaims(Command command, List<Location> claims) {
		this.command = command;
		this.claims = claims;
	}

	/** Leads to the claim that is counted, or lists them in the Search view. Of none, the server tells by itself. */
	public static void show(Command command) {
		claims(command).thenAccept(claims -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (claims.size() == 1) {
				Places.open(claims.get(0).getUri(), claims.get(0).getRange());
			} else if (!claims.isEmpty()) {
				NewSearchUI.activateSearchResultView();
				NewSearchUI.runQueryInBackground(new CountedClaims(command, claims));
			}
		})).exceptionally(failure -> {
			ILog.get().error("The claims could not be found", failure);
			return null;
		});
	}

	private static CompletableFuture<List<Location>> claims(Command command) {
		return ServerInProcess.get().execute(FoundClaims.class, command.getCommand(), command.getArguments().toArray())
				.thenApply(FoundClaims::claims);
	}

	@Override
	protected CompletableFuture<List<? extends Location>> places() {
		return CompletableFuture.completedFuture(claims);
	}

	/** A lens above a source names it, one above a story counts the claims that have none. */
	@Override
	public String getLabel() {
		Object source = ((Map<?, ?>) command.getArguments().get(0)).get("source");
		return source == null ? "Claims without a source" : "Claims that rest on @" + source;
	}

	/** The lens is asked anew by another click. */
	@Override
	public boolean canRerun() {
		return false;
	}
}
