package org.newsmark.dsl.ide.formatting;

import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Lays out what was just typed. */
@Singleton
public final class TypedFormatting {

	/** Returns the edits due behind a character that was just typed before the position. */
	public List<TextEdit> after(Draft draft, Position position, String typed) {
		return List.of();
	}
}
