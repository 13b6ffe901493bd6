package org.newsmark.dsl.ide.tokens;

/**
 * Tells what a word of the grammar is.
 *
 * @param type null for words of the prose, whose kind is that of the span around them
 * @param modifiers what holds besides, as a sum of the protocol's numbers
 */
record TokenKind(TokenType type, int modifiers) {

	static final TokenKind WORDS = new TokenKind(null, 0);

	static TokenKind of(TokenType type) {
		return new TokenKind(type, 0);
	}

	static TokenKind declaration(TokenType type) {
		return new TokenKind(type, TokenTypes.DECLARATION);
	}
}
