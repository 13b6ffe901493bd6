package org.newsmark.dsl.prose;

import java.util.Set;

/** Counts the words of a text, and tells whether they are set like those of a title. */
record WordCount(int words, boolean title) {

	/** A shorter word may be small in a title: "A Tale of Two Cities". */
	private static final int LONGEST_SMALL_WORD = 3;
	private static final Set<String> SMALL_IN_TITLES = Set.of("a", "an", "the", "and", "or", "nor", "but", "of", "in",
			"on", "at", "to", "by", "for", "as", "up", "off", "out", "vs");

	/** Counts the words up to a number, which costs less than reading all of them. */
	static int upTo(int most, CharSequence text) {
		int words = 0;
		boolean isInWord = false;
		for (int at = 0; at < text.length() && words < most;) {
			int character = Character.codePointAt(text, at);
			if (isInWord) {
				isInWord = !partsWords(character);
			} else if (Character.isLetterOrDigit(character)) {
				isInWord = true;
				words++;
			}
			at += Character.charCount(character);
		}
		return words;
	}

	/**
	 * Reads the words. A title has no long word without a capital. If it has no long word at all, it begins with a
	 * capital, has another one, and its small words are those that titles keep small: "The Old Man and the Sea".
	 */
	static WordCount read(CharSequence text, int start, int end) {
		Reading reading = new Reading();
		int wordStart = -1;
		for (int at = start; at <= end;) {
			int character = at < end ? Character.codePointAt(text, at) : ' ';
			if (partsWords(character)) {
				if (wordStart >= 0) {
					reading.add(text.subSequence(wordStart, at).toString());
				}
				wordStart = -1;
			} else if (wordStart < 0 && Character.isLetterOrDigit(character)) {
				wordStart = at;
			}
			at += Character.charCount(character);
		}
		return new WordCount(reading.words, reading.isTitle());
	}

	/** Gathers what tells a title, word by word. */
	private static final class Reading {

		private int words;
		private int longWords;
		private int capitals;
		private boolean hasSmallLongWord;
		private boolean hasOtherShortWord;

		void add(String word) {
			words++;
			long letters = word.codePoints().filter(Character::isLetter).count();
			boolean isCapitalized = word.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
			if (letters > LONGEST_SMALL_WORD) {
				longWords++;
				hasSmallLongWord |= !isCapitalized;
			} else if (isCapitalized) {
				capitals += isI(word) ? 0 : 1;
			} else {
				hasOtherShortWord |= words == 1 || !SMALL_IN_TITLES.contains(word);
			}
		}

		boolean isTitle() {
			return longWords > 0 ? !hasSmallLongWord : capitals > 1 && !hasOtherShortWord;
		}

		/** It has a capital everywhere. */
		private static boolean isI(String word) {
			return word.startsWith("I") && (word.length() == 1 || !Character.isLetterOrDigit(word.charAt(1)));
		}
	}

	private static boolean partsWords(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| character == '\u2013' || character == '\u2014';
	}
}
