package org.newsmark.dsl.ide.navigation;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Index.FoundMention;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds where something is named, in all files. */
@Singleton
public final class References {

	@Inject
	private Index index;

	/** Returns where the thing at a position is named, behind its declaration where that is wanted. */
	public List<Location> of(Draft draft, Position position, boolean withDeclaration) {
		return Naming.touching(draft, draft.positions().offset(position)).filter(Naming::isResolved)
				.map(naming -> places(draft, naming, withDeclaration)).orElse(List.of());
	}

	private List<Location> places(Draft draft, Naming naming, boolean withDeclaration) {
		Stream<Location> declaration = withDeclaration ? Stream.of(Place.of(naming.declared(), draft).location())
				: Stream.of();
		return Stream.concat(declaration, index.mentionsOf(naming.address()).stream().map(FoundMention::location)).toList();
	}
}
