package org.newsmark.dsl.prose.dates;

/** Pairs what a token means with the number it carries, if any. */
record Word(Kind kind, int value) {

	static final Word UNKNOWN = new Word(Kind.WORD, 0);
	static final Word OTHER = new Word(Kind.OTHER, 0);
	static final Word BREAK = new Word(Kind.BREAK, 0);
	static final Word DOT = new Word(Kind.DOT, 0);
	static final Word COMMA = new Word(Kind.COMMA, 0);
	static final Word HYPHEN = new Word(Kind.HYPHEN, 0);
	static final Word APOSTROPHE = new Word(Kind.APOSTROPHE, 0);
	static final Word GLUE = new Word(Kind.GLUE, 0);
	static final Word PERCENT = new Word(Kind.COUNTED, 0);
}
