package org.newsmark.dsl.ide.tokens;

/**
 * Names the kinds of tokens. The first ones are the protocol's own, which every theme colors; those from
 * {@link #CLAIM} on are Newsmark's, for which an editor has to say how they look.
 */
enum TokenType {
	/** What begins a declaration or an annotation, and the line before the body. */
	KEYWORD("keyword"),
	/** The name of a property or attribute. */
	PROPERTY("property"),
	/** A word that the language offers for choice: a status, a severity, a profile; the language of a story. */
	ENUM_MEMBER("enumMember"),
	/** The kind of a source. */
	TYPE("type"),
	STRING("string"),
	/** A number or a date. */
	NUMBER("number"),
	/** The id of a source, claim or quote, with the {@code @} or {@code #} before it. */
	VARIABLE("variable"),
	/** The slug of a story. */
	NAMESPACE("namespace"),
	/** What sets a span apart from its words: {@code [}, <code>]{</code> and <code>}</code>. */
	OPERATOR("operator"),
	COMMENT("comment"),
	/** The words of a claim that has a source, or says why it needs none. */
	CLAIM("claim"),
	/** The words of a claim for which nothing and nobody stands. */
	UNSOURCED_CLAIM("unsourcedClaim"),
	QUOTE("quote"),
	DATE("date"),
	/** The words that name a source in the text. */
	MENTION("mention"),
	/** The words that a note is about. */
	NOTE("note"),
	/** The marks of a heading, and those of its words that stand in no span. */
	HEADING("heading");

	private final String label;

	TokenType(String label) {
		this.label = label;
	}

	/** Returns the name that the protocol knows it by. */
	String label() {
		return label;
	}
}
