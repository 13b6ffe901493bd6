package org.newsmark.dsl.prose;

import java.util.Locale;
import java.util.Set;

/** Knows the words that are written with an apostrophe in front. */
final class Elisions {

	private static final Set<String> WORDS = Set.of("tis", "twas", "twere", "twill", "em", "til", "cause", "cos",
			"n", "round", "bout", "nuff", "neath");
	private static final int LONGEST = 5;

	private Elisions() {
	}

	static boolean startsAt(String text, int start) {
		int end = start;
		while (end < text.length() && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
	}
}
