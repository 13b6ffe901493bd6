package org.newsmark.dsl.ide.navigation;

import java.util.Optional;

import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.Ids;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Edits an id in all places of a file at once. */
@Singleton
public final class LinkedEditing {

	@Inject
	private Namesakes namesakes;

	/** Returns the ranges that change together with the one at a position; what another file declares stays as it is. */
	public Optional<LinkedEditingRanges> at(Draft draft, Position position) {
		return Naming.touching(draft, draft.positions().offset(position)).filter(Naming::isResolved)
				.filter(naming -> naming.declared().eResource() == draft.resource())
				.filter(naming -> !(naming.declared() instanceof Story)).filter(Naming::isMeant)
				.map(naming -> new LinkedEditingRanges(namesakes.all(draft, naming), Ids.PATTERN));
	}
}
