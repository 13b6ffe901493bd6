package org.newsmark.dsl.ide.commands;

import java.util.List;

import org.eclipse.lsp4j.Location;
import org.newsmark.dsl.ide.workspace.Index.FoundStatement;
import org.newsmark.dsl.ide.workspace.Uris;

/** Holds the claims that a lens counts, in the order in which they are shown. */
public record FoundClaims(List<Location> claims) {

	/**
	 * Shows the first of some claims.
	 *
	 * @param one what is true of them if there is one, as in "1 claim rests on it"
	 * @param more what is true of them if there are more
	 * @param none a sentence that says that there are none
	 */
	static FoundClaims show(List<FoundStatement> found, String one, String more, String none, EditorWindow window) {
		if (found.isEmpty()) {
			window.say(none);
		} else {
			FoundStatement first = found.get(0);
			String place = Uris.name(first.file().uri()) + ", line " + (first.location().getRange().getStart().getLine() + 1);
			window.show(first.location(), found.size() == 1 ? "1 claim " + one + ": " + place + "."
					: found.size() + " claims " + more + ", the first in " + place + ".");
		}
		return new FoundClaims(found.stream().map(FoundStatement::location).toList());
	}
}
