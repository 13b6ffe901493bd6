package org.newsmark.dsl.ide.hints;

import java.util.List;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Shows behind a span what its annotation means and does not say. */
@Singleton
public final class InlayHints {

	/** Returns the hints within a range. */
	public List<InlayHint> of(Draft draft, Range range) {
		return List.of();
	}
}
