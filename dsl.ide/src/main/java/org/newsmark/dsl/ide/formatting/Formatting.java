package org.newsmark.dsl.ide.formatting;

import java.util.List;

import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Lays out headers and attribute blocks; prose is never touched. */
@Singleton
public final class Formatting {

	/** Returns the edits that lay out a file. */
	public List<TextEdit> all(Draft draft, FormattingOptions options) {
		return List.of();
	}

	/** Returns the edits that lay out a part of a file. */
	public List<TextEdit> range(Draft draft, Range range, FormattingOptions options) {
		return List.of();
	}
}
