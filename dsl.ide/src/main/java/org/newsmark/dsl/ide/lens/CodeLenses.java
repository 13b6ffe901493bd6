package org.newsmark.dsl.ide.lens;

import java.util.List;

import org.eclipse.lsp4j.CodeLens;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Counts, above a source or a story, what rests on it. */
@Singleton
public final class CodeLenses {

	/** Returns the lenses of a file. */
	public List<CodeLens> of(Draft draft) {
		return List.of();
	}
}
