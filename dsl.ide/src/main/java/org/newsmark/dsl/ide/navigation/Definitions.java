package org.newsmark.dsl.ide.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Leads from where something is named to where it is declared, and from an import to its file. */
@Singleton
public final class Definitions {

	@Inject
	private Imports imports;

	/** Returns where the thing named at a position is declared. */
	public List<LocationLink> of(Draft draft, Position position) {
		int offset = draft.positions().offset(position);
		return declaration(draft, offset).or(() -> file(draft, offset)).stream().toList();
	}

	private Optional<LocationLink> declaration(Draft draft, int offset) {
		return Naming.touching(draft, offset).filter(Naming::isResolved)
				.map(naming -> link(draft, naming.id(), Place.of(naming.declared(), draft)));
	}

	private Optional<LocationLink> file(Draft draft, int offset) {
		return ImportPath.at(draft, offset).flatMap(named -> imports.file(named.declaration())
				.map(file -> link(draft, named.path(), Place.startOf(file.eResource().getURI()))));
	}

	private static LocationLink link(Draft draft, TextRange origin, Place target) {
		return target.linkedFrom(draft.positions().range(origin));
	}
}
