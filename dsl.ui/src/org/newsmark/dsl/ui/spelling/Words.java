package org.newsmark.dsl.ui.spelling;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Answers what holds for the letters of a word. */
final class Words {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern ENDING = Pattern.compile("'(?:s|d|ll|ve|re)$");
	private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

	private Words() {
	}

	/** Writes a word the way dictionaries do: with straight apostrophes, and letters with their marks as one. */
	static String plain(String word) {
		return HYPHEN.matcher(Normalizer.normalize(word, Normalizer.Form.NFC).replace('’', '\'')).replaceAll("-");
	}

	/** Drops what is tied on with an apostrophe: the mayor's, she'd. */
	static String stem(String word) {
		return ENDING.matcher(word).replaceFirst("");
	}

	/** Drops accents, which the dictionaries do not have: café is found as cafe. */
	static String bare(String word) {
		return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
	}

	static String small(String word) {
		return word.toLowerCase(Locale.ENGLISH);
	}

	/** Gives a word the capital that another one begins with. */
	static String capitalized(String word, String like) {
		boolean isCapital = Character.isUpperCase(like.codePointAt(0));
		return isCapital ? word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1) : word;
	}

	/** An English dictionary can tell nothing of words in other scripts. */
	static boolean isLatin(String word) {
		return word.codePoints().filter(Character::isLetter)
				.allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
	}

	/** Returns what hyphens part. */
	static List<String> parts(String word) {
		return List.of(word.split("-"));
	}
}
