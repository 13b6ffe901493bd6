package org.newsmark.dsl.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Leads from where something is named to where it is declared. */
@Singleton
public final class Definitions {

	/** Returns where the thing named at a position is declared. */
	public List<LocationLink> of(Draft draft, Position position) {
		return List.of();
	}
}
