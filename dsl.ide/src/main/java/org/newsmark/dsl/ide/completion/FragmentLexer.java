package org.newsmark.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.newsmark.dsl.ide.contentassist.antlr.NewsmarkTokenSource;
import org.newsmark.dsl.ide.contentassist.antlr.lexer.InternalNewsmarkLexer;

/** Cuts a part of a file into the tokens that the parser would see, without blanks, comments and marks of Markdown. */
final class FragmentLexer {

	/** Stands before a part of a body, so that it is read as one. */
	static final String BODY = "---\n";

	private FragmentLexer() {
	}

	static List<CommonToken> tokens(String fragment) {
		TokenSource source = new NewsmarkTokenSource(new InternalNewsmarkLexer(new ANTLRStringStream(fragment)));
		List<CommonToken> tokens = new ArrayList<>();
		for (Token token = source.nextToken(); token.getType() != Token.EOF; token = source.nextToken()) {
			if (!isHidden(token.getType())) {
				tokens.add((CommonToken) token);
			}
		}
		return tokens;
	}

	/** Returns the texts of tokens; an id is one with its mark, so that none is taken for the keyword that it may be. */
	static List<String> words(List<CommonToken> tokens) {
		List<String> words = new ArrayList<>();
		int previous = Token.INVALID_TOKEN_TYPE;
		for (CommonToken token : tokens) {
			if (isMark(previous) || previous == InternalNewsmarkLexer.RULE_SLUG && token.getText().equals("#")) {
				words.set(words.size() - 1, words.get(words.size() - 1) + token.getText());
			} else {
				words.add(token.getText());
			}
			previous = token.getType();
		}
		return words;
	}

	/** Returns the tokens that mean something where they stand. */
	static List<CommonToken> meaningful(List<CommonToken> tokens) {
		return tokens.stream().filter(token -> !isMistake(token)).toList();
	}

	/** Tells whether tokens of an attribute block may be prose, because its brace was forgotten. */
	static boolean mayBeProse(List<CommonToken> tokens) {
		int previous = Token.INVALID_TOKEN_TYPE;
		for (CommonToken token : tokens) {
			if (isMistake(token) || token.getType() == InternalNewsmarkLexer.RULE_WORD && !isMark(previous)) {
				return true;
			}
			previous = token.getType();
		}
		return false;
	}

	private static boolean isMistake(CommonToken token) {
		return token.getType() == Token.INVALID_TOKEN_TYPE || token.getType() == InternalNewsmarkLexer.RULE_ANY_OTHER;
	}

	private static boolean isMark(int type) {
		return type == InternalNewsmarkLexer.CommercialAt || type == InternalNewsmarkLexer.NumberSign;
	}

	private static boolean isHidden(int type) {
		return type == InternalNewsmarkLexer.RULE_WS || type == InternalNewsmarkLexer.RULE_COMMENT
				|| type == InternalNewsmarkLexer.RULE_MARKUP;
	}
}
