package org.newsmark.dsl.prose.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, numbers and marks in one pass; white space is dropped, but a blank line is a break. */
final class Tokenizer {

	private static final int LONGEST_NUMBER = 4;
	private static final Pattern NUMERIC_DATE = Pattern.compile("(\\d\\d?)/(\\d\\d?)/([12]\\d{3})");
	private static final int LONGEST_NUMERIC_DATE = 10;

	private final CharSequence text;
	private final int length;
	private final Tokens tokens;
	private int position;

	private Tokenizer(CharSequence text) {
		this.text = text;
		this.length = text.length();
		this.tokens = new Tokens(text);
	}

	static Tokens tokens(CharSequence text) {
		return new Tokenizer(text).run();
	}

	private Tokens run() {
		while (position < length) {
			char character = text.charAt(position);
			if (character <= ' ') {
				whiteSpace();
			} else if (isAsciiLetter(character)) {
				word();
			} else if (isDigit(character)) {
				number();
			} else if (character < 0x80) {
				mark(character);
			} else if (Character.isLetterOrDigit(character)) {
				foreignWord(position);
			} else if (Character.isSpaceChar(character)) {
				position++;
			} else {
				mark(character);
			}
		}
		return tokens;
	}

	private void whiteSpace() {
		int start = position;
		int lines = 0;
		while (position < length && text.charAt(position) <= ' ') {
			if (isLineEnd()) {
				lines++;
			}
			position++;
		}
		if (lines > 1) {
			tokens.add(Word.BREAK, start, position);
		}
	}

	private boolean isLineEnd() {
		char character = text.charAt(position);
		return character == '\n' || character == '\r' && (position + 1 == length || text.charAt(position + 1) != '\n');
	}

	private void word() {
		int start = position;
		int hash = 0;
		while (position < length && isAsciiLetter(text.charAt(position))) {
			hash = DateVocabulary.hash(hash, text.charAt(position) | 0x20);
			position++;
		}
		if (position < length && continuesWord(text.charAt(position))) {
			foreignWord(start);
		} else {
			tokens.add(DateVocabulary.find(text, start, position, hash), start, position);
		}
	}

	private void foreignWord(int start) {
		while (position < length && continuesWord(text.charAt(position))) {
			position++;
		}
		boolean isQuarter = position - start == 2 && text.charAt(start) == 'Q' && text.charAt(start + 1) >= '1'
				&& text.charAt(start + 1) <= '4';
		tokens.add(isQuarter ? new Word(Kind.QUARTER, text.charAt(start + 1) - '0') : Word.UNKNOWN, start, position);
	}

	private void number() {
		int start = position;
		int value = digits();
		int digits = position - start;
		if (isDigitBehindMark()) {
			compoundNumber();
			tokens.add(numericDate(start), start, position);
			return;
		}
		int lettersAt = position;
		while (position < length && continuesWord(text.charAt(position))) {
			position++;
		}
		tokens.add(digits > LONGEST_NUMBER ? Word.UNKNOWN : number(value, lettersAt), start, position);
	}

	/** Reads the digits; of too many the value is of no use, and need only not overflow. */
	private int digits() {
		int value = 0;
		while (position < length && isDigit(text.charAt(position))) {
			value = (value * 10 + text.charAt(position) - '0') % 1_000_000;
			position++;
		}
		return value;
	}

	private Word number(int value, int lettersAt) {
		int letters = position - lettersAt;
		if (letters == 0) {
			return new Word(Kind.NUMBER, value);
		}
		if (letters == 1 && text.charAt(lettersAt) == 's') {
			return new Word(Kind.DECADE, value);
		}
		return letters == 2 && isOrdinalEnding(lettersAt) ? new Word(Kind.ORDINAL, value) : Word.UNKNOWN;
	}

	private boolean isOrdinalEnding(int at) {
		String ending = text.subSequence(at, at + 2).toString();
		return ending.equals("th") || ending.equals("st") || ending.equals("nd") || ending.equals("rd");
	}

	// 1,200 and 8:15 and 11/30 are each one thing, and none that the grammar knows.
	private void compoundNumber() {
		while (isDigitBehindMark()) {
			position++;
			digits();
		}
	}

	private Word numericDate(int start) {
		Matcher date = position - start > LONGEST_NUMERIC_DATE ? null : NUMERIC_DATE.matcher(text).region(start, position);
		int packed = date == null || !date.matches() ? 0 : NumericDate.packed(Integer.parseInt(date.group(1)),
				Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
		return packed == 0 ? Word.UNKNOWN : new Word(Kind.NUMERIC, packed);
	}

	private boolean isDigitBehindMark() {
		if (position + 1 >= length || !isDigit(text.charAt(position + 1))) {
			return false;
		}
		char mark = text.charAt(position);
		return mark == ',' || mark == '.' || mark == ':' || mark == '/';
	}

	private void mark(char character) {
		Word word = switch (character) {
		case '.' -> Word.DOT;
		case ',' -> Word.COMMA;
		case '-', '\u2010', '\u2011', '\u2013' -> Word.HYPHEN;
		case '\'', '\u2019', '\u2018' -> Word.APOSTROPHE;
		case '%' -> Word.PERCENT;
		case '/', '@', '#', '_', '$', '\u20ac', '\u00a3', '\u00a5', '\\', '&', '=', '+', '~' -> Word.GLUE;
		default -> Word.OTHER;
		};
		tokens.add(word, position, ++position);
	}

	private static boolean continuesWord(char character) {
		return isAsciiLetter(character) || isDigit(character)
				|| character >= 0x80 && Character.isLetterOrDigit(character);
	}

	private static boolean isAsciiLetter(char character) {
		int lower = character | 0x20;
		return lower >= 'a' && lower <= 'z';
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}
}
