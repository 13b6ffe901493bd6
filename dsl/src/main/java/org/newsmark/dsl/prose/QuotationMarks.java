package org.newsmark.dsl.prose;

import java.util.Arrays;

/**
 * Finds the quotation marks of a text and reads from their neighbors which way each may face.
 * Apostrophes and the signs for feet, inches and seconds are left out as far as their neighbors give them away.
 */
final class QuotationMarks {

	static final char STRAIGHT = '"';
	static final char CURLY_LEFT = '\u201C';
	static final char CURLY_RIGHT = '\u201D';
	static final char LOW = '\u201E';
	static final char ANGLE_LEFT = '\u00AB';
	static final char ANGLE_RIGHT = '\u00BB';
	static final char SINGLE_LEFT = '\u2018';
	static final char SINGLE_RIGHT = '\u2019';

	private static final String BEFORE_OPENING = "([{-\u2013\u2014/'\"\u201C\u2018\u201E\u00AB\u00BB\u00BF\u00A1";
	private static final String AFTER_CLOSING = ".,;:!?)]}";

	private final String text;
	private int[] offsets = new int[16];
	private int count;

	private QuotationMarks(String text) {
		this.text = text;
	}

	static QuotationMarks of(String text) {
		QuotationMarks marks = new QuotationMarks(text);
		char[] characters = text.toCharArray(); // read in half the time, and every paragraph is read
		for (int at = 0; at < characters.length; at++) {
			char character = characters[at];
			if (isMark(character) && !marks.isOtherSign(at, character)) {
				marks.add(at);
			}
		}
		return marks;
	}

	/** Tells whether the character can be a quotation mark; the straight single one never is. */
	static boolean isMark(char character) {
		if (character == STRAIGHT) {
			return true;
		}
		return character > '~' && (character == ANGLE_LEFT || character == ANGLE_RIGHT
				|| character >= SINGLE_LEFT && character <= LOW && character != '\u201A' && character != '\u201B');
	}

	int count() {
		return count;
	}

	int offset(int index) {
		return offsets[index];
	}

	/** Gives the mark, or NUL behind the last one. */
	char mark(int index) {
		return index < count ? text.charAt(offsets[index]) : 0;
	}

	/** Tells whether the mark stands as an opening one does: nothing before it, something right behind it. */
	boolean canOpen(int index) {
		return opensAt(text, offsets[index]);
	}

	/** Tells whether the mark stands as a closing one does: right behind something. */
	boolean canClose(int index) {
		int at = offsets[index];
		return at > 0 && !Character.isWhitespace(text.charAt(at - 1));
	}

	/** Tells whether a measure of inches is likelier here than the end of a quotation: "a 12" pipe burst," he said. */
	boolean looksLikeInches(int index) {
		int at = offsets[index];
		return followsDigit(at) && at + 2 < text.length() && text.charAt(at + 1) == ' '
				&& Character.isLowerCase(text.charAt(at + 2))
				&& index + 1 < count && canClose(index + 1) && !canOpen(index + 1);
	}

	/** Tells whether direct speech may begin here: at the start of the text, or behind punctuation. */
	boolean beginsSpeech(int index) {
		int before = offsets[index] - 1;
		while (before >= 0 && Character.isWhitespace(text.charAt(before)) && before > offsets[index] - 4) {
			before--;
		}
		return canOpen(index) && (before < 0 || ",.:;!?\u2014\u2013".indexOf(text.charAt(before)) >= 0);
	}

	boolean beginsText(int index) {
		return text.substring(0, Math.min(offsets[index], 4)).isBlank() && offsets[index] < 4;
	}

	/** Tells whether a possessive or a clipped word is likelier here than an end: the workers’ union, nothin’ much. */
	boolean looksLikeApostrophe(int index) {
		int at = offsets[index];
		return at > 1 && at + 2 < text.length() && "sSn".indexOf(text.charAt(at - 1)) >= 0
				&& text.charAt(at + 1) == ' ' && Character.isLetter(text.charAt(at + 2))
				&& mark(index + 1) == SINGLE_RIGHT;
	}

	static boolean opensAt(String text, int at) {
		return opensAfter(text, at) && opensBefore(text, at + 1);
	}

	private static boolean opensAfter(String text, int at) {
		return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
	}

	private static boolean opensBefore(String text, int next) {
		if (next >= text.length()) {
			return false;
		}
		return text.startsWith("..", next)
				|| !Character.isWhitespace(text.charAt(next)) && AFTER_CLOSING.indexOf(text.charAt(next)) < 0;
	}

	private boolean isOtherSign(int at, char mark) {
		return switch (mark) {
			case STRAIGHT, CURLY_RIGHT -> isInchesAfterFeet(at);
			case SINGLE_LEFT -> !opensSingle(at);
			case SINGLE_RIGHT -> !closesSingle(at);
			default -> false;
		};
	}

	private boolean isInchesAfterFeet(int at) {
		int feet = at - 1;
		while (feet > at - 3 && feet >= 0 && isDigit(feet)) {
			feet--;
		}
		return feet < at - 1 && feet > 0 && isDigit(feet - 1)
				&& (text.charAt(feet) == '\'' || text.charAt(feet) == SINGLE_RIGHT);
	}

	/** ‘90s and ‘em begin with an apostrophe that was set the wrong way round. */
	private boolean opensSingle(int at) {
		return opensAt(text, at) && !isDigit(at + 1) && !Elisions.startsAt(text, at + 1);
	}

	private boolean closesSingle(int at) {
		boolean beforeLetter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
		return at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && !beforeLetter;
	}

	private boolean followsDigit(int at) {
		return at > 0 && isDigit(at - 1);
	}

	private boolean isDigit(int at) {
		return Character.isDigit(text.charAt(at));
	}

	private void add(int offset) {
		if (count == offsets.length) {
			offsets = Arrays.copyOf(offsets, count * 2);
		}
		offsets[count++] = offset;
	}
}
