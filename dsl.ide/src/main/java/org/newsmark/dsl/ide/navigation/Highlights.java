package org.newsmark.dsl.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Finds where something is named in one file. */
@Singleton
public final class Highlights {

	/** Returns where the thing at a position is declared and named. */
	public List<DocumentHighlight> of(Draft draft, Position position) {
		return List.of();
	}
}
