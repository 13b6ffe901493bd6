package org.newsmark.dsl.ui.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which bracket belongs to the one at the caret. */
public final class Brackets extends DefaultCharacterPairMatcher {

	public Brackets() {
		super("[]{}()".toCharArray());
	}
}
