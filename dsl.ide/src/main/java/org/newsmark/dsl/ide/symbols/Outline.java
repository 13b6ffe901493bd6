package org.newsmark.dsl.ide.symbols;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Lists what a file declares. */
@Singleton
public final class Outline {

	/** Returns the symbols of a file, in the order of the text. */
	public List<DocumentSymbol> of(Draft draft) {
		return List.of();
	}
}
