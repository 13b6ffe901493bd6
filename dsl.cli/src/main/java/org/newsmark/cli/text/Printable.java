package org.newsmark.cli.text;

/** Keeps what a file says from steering the terminal that it is printed on. */
public final class Printable {

	private static final int PICTURES = 0x2400;
	private static final int DELETE = 0x7f;
	private static final int PICTURE_OF_DELETE = 0x2421;
	private static final int REPLACEMENT = 0xfffd;

	private Printable() {
	}

	/** Returns the text with a visible sign in the place of each character that a terminal would act upon. */
	public static String text(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		text.codePoints().map(Printable::codePoint).forEach(printable::appendCodePoint);
		return printable.toString();
	}

	/** Returns the character to print: itself, or the sign that stands for it. */
	public static int codePoint(int character) {
		if (character < ' ') {
			return PICTURES + character;
		}
		if (character == DELETE) {
			return PICTURE_OF_DELETE;
		}
		return Character.isISOControl(character) || changesDirection(character) || endsLine(character)
				|| isHalf(character) ? REPLACEMENT : character;
	}

	/** Overrides and isolates of the bidirectional algorithm can make a line read as what it is not. */
	private static boolean changesDirection(int character) {
		return character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069;
	}

	private static boolean endsLine(int character) {
		return character == 0x2028 || character == 0x2029;
	}

	private static boolean isHalf(int character) {
		return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
	}
}
