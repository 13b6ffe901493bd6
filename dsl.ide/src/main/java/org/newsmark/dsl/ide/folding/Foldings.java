package org.newsmark.dsl.ide.folding;

import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Finds what can be folded away. */
@Singleton
public final class Foldings {

	/** Returns what can be folded in a file. */
	public List<FoldingRange> of(Draft draft) {
		return List.of();
	}
}
