package org.newsmark.dsl.parser;

import org.antlr.runtime.Lexer;

/**
 * Names the token types of a generated lexer. The lexers of the parser and of content assist number them differently
 * and name them alike, so they are read by name.
 */
public final class TokenTypes {

	final int importKeyword;
	final int storyKeyword;
	final int sourceKeyword;
	final int policyKeyword;
	final int slugKeyword;
	final int languageKeyword;
	final int ruleKeyword;
	final int bodyMark;
	final int open;
	final int close;
	final int openBrace;
	final int closeBrace;
	final int at;
	final int hash;
	final int colon;
	final int word;
	final int string;
	final int number;
	final int date;
	final int slug;
	final int prose;
	final int verbatim;
	final int blockBreak;
	final int headingMark;
	final int headingUnderline;
	final int markup;
	final int comment;
	final int blanks;
	final int anyOther;

	private final Class<? extends Lexer> lexer;

	/** Reads the types of a lexer class; once a class is enough. */
	public TokenTypes(Class<? extends Lexer> lexer) {
		this.lexer = lexer;
		importKeyword = type("Import");
		storyKeyword = type("Story");
		sourceKeyword = type("Source");
		policyKeyword = type("Policy");
		slugKeyword = type("Slug");
		languageKeyword = type("Language");
		ruleKeyword = type("Rule");
		bodyMark = type("HyphenMinusHyphenMinusHyphenMinus");
		open = type("LeftSquareBracket");
		close = type("RightSquareBracketLeftCurlyBracket");
		openBrace = type("LeftCurlyBracket");
		closeBrace = type("RightCurlyBracket");
		at = type("CommercialAt");
		hash = type("NumberSign");
		colon = type("Colon");
		word = type("RULE_WORD");
		string = type("RULE_STRING");
		number = type("RULE_NUMBER");
		date = type("RULE_EDTF");
		slug = type("RULE_SLUG");
		prose = type("RULE_PROSE");
		verbatim = type("RULE_VERBATIM");
		blockBreak = type("RULE_BREAK");
		headingMark = type("RULE_HEADING_MARK");
		headingUnderline = type("RULE_HEADING_UNDERLINE");
		markup = type("RULE_MARKUP");
		comment = type("RULE_COMMENT");
		blanks = type("RULE_WS");
		anyOther = type("RULE_ANY_OTHER");
	}

	boolean beginsDeclaration(int type) {
		return type == importKeyword || type == storyKeyword || type == sourceKeyword || type == policyKeyword;
	}

	/** Tells the tokens behind which an id is due, so that a word of its own choosing is no mistake. */
	boolean precedesId(int type) {
		return type == sourceKeyword || type == slugKeyword || type == languageKeyword || type == ruleKeyword
				|| type == at || type == hash || type == colon;
	}

	private int type(String name) {
		try {
			return lexer.getField(name).getInt(null);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The lexer " + lexer.getName() + " has no token " + name, e);
		}
	}
}
