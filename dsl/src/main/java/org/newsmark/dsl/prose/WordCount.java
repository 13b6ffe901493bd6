package org.newsmark.dsl.prose;

/** Counts the words of a text, and tells whether they are set like those of a title. */
record WordCount(int words, boolean title) {

	/** A shorter word may be small in a title: "A Tale of Two Cities". */
	private static final int LONGEST_SMALL_WORD = 3;

	static int of(CharSequence text) {
		return read(text, 0, text.length()).words;
	}

	/** Reads the words; a title has one long word at least, and no long word without a capital. */
	static WordCount read(CharSequence text, int start, int end) {
		int words = 0;
		int longWords = 0;
		int smallWords = 0;
		int letters = 0;
		boolean word = false;
		boolean capital = false;
		for (int at = start; at <= end;) {
			int character = at < end ? Character.codePointAt(text, at) : ' ';
			if (partsWords(character)) {
				if (word) {
					words++;
					if (letters > LONGEST_SMALL_WORD) {
						longWords++;
						smallWords += capital ? 0 : 1;
					}
				}
				word = false;
				capital = false;
				letters = 0;
			} else if (Character.isLetter(character)) {
				word = true;
				letters++;
				capital |= !Character.isLowerCase(character);
			} else if (Character.isDigit(character)) {
				word = true;
			}
			at += Character.charCount(character);
		}
		return new WordCount(words, longWords > 0 && smallWords == 0);
	}

	private static boolean partsWords(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| character == '\u2013' || character == '\u2014';
	}
}
