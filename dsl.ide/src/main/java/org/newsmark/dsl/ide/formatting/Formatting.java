package org.newsmark.dsl.ide.formatting;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.newsmark.dsl.formatting2.Layout;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Singleton;

/**
 * Lays out headers and attribute blocks; prose is never touched. There is one style: what an editor has set for tabs
 * and the like does not count.
 */
@Singleton
public final class Formatting {

	/** Returns the edits that lay out a file. */
	public List<TextEdit> all(Draft draft) {
		return edits(draft, Layout.of(draft.file()));
	}

	/** Returns the edits that lay out the declarations and attribute blocks that a range touches. */
	public List<TextEdit> range(Draft draft, Range range) {
		return edits(draft, Layout.of(draft.file(), draft.positions().offsets(range)));
	}

	static List<TextEdit> edits(Draft draft, List<Edit> edits) {
		return edits.stream().map(draft.positions()::edit).toList();
	}
}
