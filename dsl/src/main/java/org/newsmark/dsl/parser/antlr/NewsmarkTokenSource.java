package org.newsmark.dsl.parser.antlr;

import org.antlr.runtime.TokenSource;
import org.newsmark.dsl.parser.StoryTokenSource;
import org.newsmark.dsl.parser.TokenTypes;
import org.newsmark.dsl.parser.antlr.lexer.InternalNewsmarkLexer;

/** Cuts tokens for the parser. */
public class NewsmarkTokenSource extends StoryTokenSource {

	private static final TokenTypes TYPES = new TokenTypes(InternalNewsmarkLexer.class);

	public NewsmarkTokenSource(TokenSource lexer) {
		super(lexer, TYPES);
	}
}
