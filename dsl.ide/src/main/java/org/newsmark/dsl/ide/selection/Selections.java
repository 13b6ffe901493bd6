package org.newsmark.dsl.ide.selection;

import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.newsmark.dsl.ide.tokens.TokenKinds;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.prose.TextRange;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Grows a selection from a word to a section. */
@Singleton
public final class Selections {

	@Inject
	private TokenKinds kinds;

	/** Returns the ranges around a position, each within the next. */
	public SelectionRange at(Draft draft, Position position) {
		int offset = draft.positions().offset(position);
		List<TextRange> ranges = new Surroundings(draft, kinds, offset).ranges();
		SelectionRange outer = null;
		for (int i = ranges.size() - 1; i >= 0; i--) {
			outer = new SelectionRange(draft.positions().range(ranges.get(i)), outer);
		}
		Position inside = draft.positions().position(offset);
		return outer == null ? new SelectionRange(new Range(inside, inside), null) : outer;
	}
}
