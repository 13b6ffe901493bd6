package org.newsmark.dsl.ide.contentassist.antlr;

import org.antlr.runtime.TokenSource;
import org.newsmark.dsl.ide.contentassist.antlr.lexer.InternalNewsmarkLexer;
import org.newsmark.dsl.parser.StoryTokenSource;
import org.newsmark.dsl.parser.TokenTypes;

/** Cuts tokens for the parser that finds out what may follow; it is given the text up to the caret alone. */
public class NewsmarkTokenSource extends StoryTokenSource {

	private static final TokenTypes TYPES = new TokenTypes(InternalNewsmarkLexer.class);

	public NewsmarkTokenSource(TokenSource lexer) {
		super(lexer, TYPES);
	}
}
