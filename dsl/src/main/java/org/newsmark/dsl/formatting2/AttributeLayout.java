package org.newsmark.dsl.formatting2;

import java.util.List;

import org.newsmark.dsl.formatting2.Token.Role;
import org.newsmark.dsl.prose.TextRange;

/**
 * Lays out an attribute block: one blank between attributes and behind commas, none at the braces. Where the author
 * broke a line it stays broken, and what stands before the first word of the next line stays as it is: it may belong
 * to a list or a block quote around the paragraph.
 */
final class AttributeLayout {

	private AttributeLayout() {
	}

	/** Takes the tokens from the bracket that ends the words to the closing brace. */
	static void layOut(List<Token> tokens, TextRange place, Blanks blanks) {
		for (int i = 1; i < tokens.size(); i++) {
			Token before = tokens.get(i - 1);
			Token token = tokens.get(i);
			int firstBreak = blanks.firstBreak(before.end(), token.start());
			boolean isBroken = firstBreak < token.start();
			blanks.setWithin(place, before.end(), firstBreak, isBroken || isTight(before, token) ? "" : " ");
		}
	}

	static boolean isTight(Token before, Token token) {
		return before.is(Role.SPAN_CLOSE) || before.is(Role.AT) || before.is(Role.HASH) || before.is(Role.STORY)
				|| token.is(Role.CLOSE) || token.is(Role.COMMA) || token.is(Role.COLON);
	}
}
