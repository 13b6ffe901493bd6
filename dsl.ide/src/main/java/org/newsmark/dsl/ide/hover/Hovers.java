package org.newsmark.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Tells what stands under the pointer. */
@Singleton
public final class Hovers {

	/** Returns the card for what stands at a position. */
	public Optional<Hover> at(Draft draft, Position position) {
		return Optional.empty();
	}
}
