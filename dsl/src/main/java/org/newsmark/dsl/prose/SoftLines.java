package org.newsmark.dsl.prose;

/**
 * Shows a part of a text without copying it, and with its line ends as blanks: inside a paragraph they end no
 * sentence.
 */
record SoftLines(CharSequence text, int start, int end) implements CharSequence {

	@Override
	public char charAt(int index) {
		char character = text.charAt(start + index);
		return isLineEnd(character) ? ' ' : character;
	}

	private static boolean isLineEnd(char character) {
		return character < ' '
				? character >= '\n' && character <= '\r'
				: character == '\u0085' || character == '\u2028' || character == '\u2029';
	}

	@Override
	public int length() {
		return end - start;
	}

	@Override
	public CharSequence subSequence(int from, int to) {
		return new SoftLines(text, this.start + from, this.start + to);
	}

	@Override
	public String toString() {
		return new StringBuilder(length()).append(this).toString();
	}
}
