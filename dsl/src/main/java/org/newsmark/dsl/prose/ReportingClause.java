package org.newsmark.dsl.prose;

import java.util.Set;

/**
 * Knows the clause that names the speaker of a question or an exclamation: "Is it true?" Rep. Smith asked.
 * It starts with a capital, and is no sentence of its own.
 */
final class ReportingClause {

	private static final Set<String> VERBS = Set.of("said", "says", "asked", "asks", "added", "wrote",
			"writes", "shouted",
			"cried", "yelled", "replied", "exclaimed", "told", "tweeted", "posted", "chanted", "quipped", "joked");
	private static final Set<String> NAME_PARTICLES =
			Set.of("de", "del", "da", "van", "von", "bin", "bint", "al", "el", "of", "the");
	private static final int LONGEST_NAME = 6;
	private static final int FAR_ENOUGH = 120;

	private ReportingClause() {
	}

	static boolean startsAt(String text, int offset) {
		if (!Character.isUpperCase(text.codePointAt(offset))) {
			return false;
		}
		Words words = Words.of(text.substring(offset, Math.min(text.length(), offset + FAR_ENOUGH)));
		int verb = verb(words);
		return verb > 0 && (words.lower(verb).equals("asked") || words.isCutOff(verb + 1));
	}

	private static int verb(Words words) {
		int index = 0;
		while (index < Math.min(words.count(), LONGEST_NAME) && (index == 0 || words.areJoined(index - 1, index))) {
			String word = words.lower(index);
			if (VERBS.contains(word)) {
				return index;
			}
			if (!words.isCapitalized(index) && !NAME_PARTICLES.contains(word)) {
				return -1;
			}
			index++;
		}
		return -1;
	}
}
