package org.newsmark.dsl.ide.completion;

/** Tells whether the end of a line of declarations or attributes stands in a string or in a comment. */
record Quoting(int string, int comment) {

	private static final int NONE = -1;

	/** Reads a line up to the caret. */
	static Quoting of(String line) {
		int open = NONE;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (open != NONE && c == '\\') {
				i++;
			} else if (c == '"') {
				open = open == NONE ? i : NONE;
			} else if (open == NONE && line.startsWith("//", i)) {
				return new Quoting(NONE, i);
			}
		}
		return new Quoting(open, NONE);
	}

	boolean isInString() {
		return string != NONE;
	}

	boolean isInComment() {
		return comment != NONE;
	}
}
