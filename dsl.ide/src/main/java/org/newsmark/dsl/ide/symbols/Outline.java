package org.newsmark.dsl.ide.symbols;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/**
 * Lists what a file declares. A story holds everything in its file, since all of it is there for the story; a section
 * holds what stands below its heading, a claim or quote those within it. A chain is listed by its first span.
 */
@Singleton
public final class Outline {

	/** Returns the symbols of a file, in the order of the text. */
	public List<DocumentSymbol> of(Draft draft) {
		return Nesting.of(new OutlineItems(draft).items());
	}
}
