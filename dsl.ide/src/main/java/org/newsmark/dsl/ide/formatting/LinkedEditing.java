package org.newsmark.dsl.ide.formatting;

import java.util.Optional;

import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Edits an id in all places of a file at once. */
@Singleton
public final class LinkedEditing {

	/** Returns the ranges that change together with the one at a position. */
	public Optional<LinkedEditingRanges> at(Draft draft, Position position) {
		return Optional.empty();
	}
}
