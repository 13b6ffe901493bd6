package org.newsmark.dsl.prose;

import java.util.Arrays;
import java.util.Locale;

/**
 * Splits a text into words and remembers what stands between them.
 * Words are numbered; a question about a number outside of the text gets an answer that fits nothing.
 */
final class Words {

	private static final int COMMA = 1;
	private static final int STOP = 2;
	private static final int COLON = 4;
	private static final int OPENING = 8;
	private static final int CLOSING = 16;
	private static final int BRACKET = 32;
	private static final int DASH = 64;

	private final String text;
	private int[] starts;
	private int[] ends;
	/** What stands before each word; the last entry is for the end of the text. */
	private byte[] gaps;
	private int count;

	private Words(String text) {
		this.text = text;
		int guess = text.length() / 5 + 4;
		starts = new int[guess];
		ends = new int[guess];
		gaps = new byte[guess + 1];
	}

	static Words of(String text) {
		Words words = new Words(text);
		words.split();
		return words;
	}

	int count() {
		return count;
	}

	TextRange range(int index) {
		return range(index, index);
	}

	TextRange range(int first, int last) {
		return new TextRange(starts[first], ends[last]);
	}

	int length(int index) {
		return ends[index] - starts[index];
	}

	char firstCharacter(int index) {
		return text.charAt(starts[index]);
	}

	/** Gives the word as it stands, or nothing where there is none. */
	String word(int index) {
		return has(index) ? text.substring(starts[index], ends[index]) : "";
	}

	/** Gives the word in small letters, with straight apostrophes, or nothing where there is none. */
	String lower(int index) {
		return word(index).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
	}

	boolean isCapitalized(int index) {
		return has(index) && Character.isUpperCase(text.codePointAt(starts[index]));
	}

	/** Tells whether nothing but blanks and signs like $ stands between these neighbors. */
	boolean areJoined(int left, int right) {
		return has(left) && has(right) && gaps[right] == 0;
	}

	boolean followsComma(int index) {
		return gapHas(index, COMMA);
	}

	boolean followsClosingMark(int index) {
		return gapHas(index, CLOSING);
	}

	/** Tells whether a quotation begins here as direct speech does: She added: "… */
	boolean beginsSpeech(int index) {
		return gapHas(index, OPENING) && gapHas(index, COMMA | COLON);
	}

	/** Tells whether any word would have a capital here, as far as signs show. */
	boolean beginsSentence(int index) {
		return gapHas(index, STOP | COLON) || beginsSpeech(index);
	}

	boolean followsColon(int index) {
		return gapHas(index, COLON);
	}

	/** Tells whether something may be set in between here: , he said, */
	boolean beginsInsertion(int index) {
		return gapHas(index, COMMA | CLOSING | DASH);
	}

	boolean followsBracketOrDash(int index) {
		return gapHas(index, BRACKET | DASH);
	}

	/** Tells whether the words before this one are cut off from it, by punctuation or the end of the text. */
	boolean isCutOff(int index) {
		return index >= count || gapHas(index, STOP | COMMA | DASH | CLOSING);
	}

	private boolean gapHas(int index, int kinds) {
		return index >= 0 && index <= count && (gaps[index] & kinds) != 0;
	}

	private boolean has(int index) {
		return index >= 0 && index < count;
	}

	private void split() {
		int length = text.length();
		int gap = STOP;
		for (int at = 0; at < length;) {
			char character = text.charAt(at);
			if (isWordCharacter(at, character)) {
				int end = wordEnd(at);
				add(at, end, gap);
				at = end;
				gap = 0;
			} else {
				gap |= character == ' ' ? 0 : gapOf(at, character);
				at++;
			}
		}
		gaps[count] = (byte) (gap | STOP);
	}

	private void add(int start, int end, int gap) {
		if (count == starts.length) {
			int capacity = count * 2;
			starts = Arrays.copyOf(starts, capacity);
			ends = Arrays.copyOf(ends, capacity);
			gaps = Arrays.copyOf(gaps, capacity + 1);
		}
		starts[count] = start;
		ends[count] = end;
		gaps[count] = (byte) gap;
		count++;
	}

	private int wordEnd(int start) {
		int at = start;
		while (at < text.length()) {
			char character = text.charAt(at);
			if (isWordCharacter(at, character) || isInsideWord(at, character)) {
				at++;
			} else {
				return character == '.' && Abbreviations.isAbbreviation(text, start, at) ? at + 1 : at;
			}
		}
		return at;
	}

	private boolean isWordCharacter(int at, char character) {
		if (character < 0x80) {
			return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
					|| character >= '0' && character <= '9';
		}
		if (Character.isLowSurrogate(character)) {
			return at > 0 && Character.isLetterOrDigit(text.codePointAt(at - 1));
		}
		int type = Character.getType(text.codePointAt(at));
		return Character.isLetterOrDigit(text.codePointAt(at)) || type == Character.NON_SPACING_MARK;
	}

	/** What a letter must follow: it's, 1,000, U.S. and by-election are one word each. */
	private boolean isInsideWord(int at, char character) {
		boolean joins = character == '\'' || character == '\u2019' || character == '-' || character == '.';
		if (!joins && character != ',' || at + 1 >= text.length()) {
			return false;
		}
		char next = text.charAt(at + 1);
		return joins
				? Character.isLetterOrDigit(next)
				: Character.isDigit(next) && Character.isDigit(text.charAt(at - 1));
	}

	private int gapOf(int at, char character) {
		return switch (character) {
			case ',' -> COMMA;
			case '.', ';', '!', '?', '\u2026' -> STOP;
			case ':' -> COLON;
			case '(', ')', '[', ']' -> BRACKET;
			case '\u2013', '\u2014', '-' -> DASH;
			case '\'', '\u2019' -> followsPunctuation(at) ? CLOSING : 0;
			case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2018' ->
				isBeforeWord(at) ? OPENING : CLOSING;
			default -> 0;
		};
	}

	private boolean followsPunctuation(int at) {
		return at > 0 && ",.!?".indexOf(text.charAt(at - 1)) >= 0;
	}

	private boolean isBeforeWord(int at) {
		return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))
				&& ",.;:!?)".indexOf(text.charAt(at + 1)) < 0;
	}
}
