package org.newsmark.dsl.ide.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Proposes what may be written at the caret. */
@Singleton
public final class Completions {

	/** Returns the proposals at a position, the best first. */
	public CompletionList at(Draft draft, Position position, CompletionContext context) {
		return new CompletionList(List.of());
	}
}
