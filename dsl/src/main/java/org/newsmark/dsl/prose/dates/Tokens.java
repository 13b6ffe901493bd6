package org.newsmark.dsl.prose.dates;

import java.util.Arrays;

/** Holds the words, numbers and marks of a text in order; before the first and after the last there are only breaks. */
final class Tokens {

	private final CharSequence text;
	private Word[] words;
	private int[] starts;
	private int[] ends;
	private int size;

	Tokens(CharSequence text) {
		this.text = text;
		int expected = text.length() / 5 + 8;
		words = new Word[expected];
		starts = new int[expected];
		ends = new int[expected];
	}

	void add(Word word, int start, int end) {
		if (size == words.length) {
			words = Arrays.copyOf(words, 2 * size);
			starts = Arrays.copyOf(starts, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
		}
		words[size] = word;
		starts[size] = start;
		ends[size++] = end;
	}

	CharSequence text() {
		return text;
	}

	int size() {
		return size;
	}

	Kind kind(int index) {
		return index < 0 || index >= size ? Kind.BREAK : words[index].kind();
	}

	boolean is(int index, Kind kind) {
		return kind(index) == kind;
	}

	boolean is(int index, Kind kind, Kind otherKind) {
		Kind found = kind(index);
		return found == kind || found == otherKind;
	}

	/** Tells cheaply whether an expression can begin at the token. */
	boolean mayBegin(int index) {
		return kind(index).begins()
				|| is(index, Kind.WORD, Kind.NAME_BEFORE) && value(index) == Holiday.FIRST_WORD;
	}

	int value(int index) {
		return words[index].value();
	}

	int start(int index) {
		return starts[index];
	}

	int end(int index) {
		return ends[index];
	}

	int length(int index) {
		return ends[index] - starts[index];
	}

	/** Tells whether nothing, not even white space, stands between the token and the one before it. */
	boolean isGlued(int index) {
		return index > 0 && index < size && starts[index] == ends[index - 1];
	}

	boolean isCapitalized(int index) {
		return index >= 0 && index < size && Character.isUpperCase(text.charAt(starts[index]));
	}

	/** Tells whether the word is written like one in a title: "Week", but neither "week" nor "WEEK". */
	boolean isTitleCase(int index) {
		return isCapitalized(index) && length(index) > 1 && Character.isLowerCase(text.charAt(starts[index] + 1));
	}

	boolean isWordLike(int index) {
		return index >= 0 && index < size && Character.isLetterOrDigit(text.charAt(starts[index]));
	}

	/** Tells whether the token is a four-digit number that can be a year, and counts nothing. */
	boolean isYear(int index) {
		return isFourDigits(index) && value(index) >= 1000 && value(index) < 2200 && !isJoinedToCount(index);
	}

	/** Tells whether the token is a four-digit number that counts nothing; behind a month that is enough for a year. */
	boolean isFourDigits(int index) {
		return is(index, Kind.NUMBER) && length(index) == 4 && !isCounted(index);
	}

	/** "From 1500 to 2000 people" names no years. */
	private boolean isJoinedToCount(int number) {
		boolean isJoined = is(number + 1, Kind.TO, Kind.AND) || is(number + 1, Kind.HYPHEN);
		return isJoined && is(number + 2, Kind.NUMBER) && isCounted(number + 2);
	}

	/** Tells whether what follows the number makes it a count of something: "20 people", "7 p.m.", "2020 dollars". */
	boolean isCounted(int number) {
		int next = number + 1;
		return is(next, Kind.COUNTED, Kind.UNITS)
				|| is(next, Kind.ARTICLE) && is(next + 1, Kind.DOT) && isGlued(next + 1);
	}
}
