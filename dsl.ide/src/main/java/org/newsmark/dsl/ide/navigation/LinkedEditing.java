package org.newsmark.dsl.ide.navigation;

import java.util.Optional;

import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.Ids;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Edits an id in all places of a file at once. */
@Singleton
public final class LinkedEditing {

	@Inject
	private Namesakes namesakes;
	@Inject
	private Index index;

	/**
	 * Returns the ranges that change together with the one at a position. Neither what another file declares nor what one
	 * names is offered: that takes a rename.
	 */
	public Optional<LinkedEditingRanges> at(Draft draft, Position position) {
		return Naming.touching(draft, draft.positions().offset(position)).filter(Naming::isResolved)
				.filter(naming -> naming.declared().eResource() == draft.resource())
				.filter(naming -> !(naming.declared() instanceof Story)).filter(Naming::isMeant)
				.filter(naming -> index.mentionsOf(Address.of(naming.declared())).stream()
						.allMatch(mention -> mention.file().uri().equals(draft.uri())))
				.map(naming -> new LinkedEditingRanges(namesakes.all(draft, naming), Ids.PATTERN));
	}
}
