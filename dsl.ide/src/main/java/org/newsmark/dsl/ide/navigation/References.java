package org.newsmark.dsl.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Finds where something is named, in all files. */
@Singleton
public final class References {

	/** Returns where the thing at a position is named. */
	public List<Location> of(Draft draft, Position position, boolean withDeclaration) {
		return List.of();
	}
}
