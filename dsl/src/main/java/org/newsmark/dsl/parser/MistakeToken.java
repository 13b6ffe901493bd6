package org.newsmark.dsl.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** Covers text that no rule of the grammar may see, with the sentence that says what is wrong with it. */
final class MistakeToken extends CommonToken {

	private static final long serialVersionUID = 1L;

	private final String message;

	MistakeToken(CharStream input, int start, int end, String message) {
		super(input, Token.INVALID_TOKEN_TYPE, Token.HIDDEN_CHANNEL, start, end - 1);
		this.message = message;
	}

	String message() {
		return message;
	}
}
