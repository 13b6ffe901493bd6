package org.newsmark.dsl.prose;

import java.util.Optional;

/** Reads who speaks where a description is set between the name and the verb: Ada Lund, the mayor, said. */
final class Appositions {

	private static final int LONGEST = 15;

	private Appositions() {
	}

	/**
	 * Finds the name before a word that follows a comma, a bracket or a dash; nothing where no description stands between
	 * the two.
	 */
	static Optional<TextRange> before(Words words, int verb) {
		int first = verb - 1;
		while (verb - first < LONGEST && words.areJoined(first - 1, first)) {
			first--;
		}
		boolean isSetOff = words.followsComma(verb) && words.followsComma(first)
				|| words.followsBracketOrDash(verb) && words.followsBracketOrDash(first);
		if (!isSetOff) {
			return Optional.empty();
		}
		int head = first - 1;
		if (isName(words, first, verb - 1) && !words.isCapitalized(head)) {
			return Optional.of(words.range(first, verb - 1));
		}
		if (isNumber(words, head) && words.followsComma(head)) {
			head--;
		}
		boolean canSpeak = words.isCapitalized(head) || words.lower(first).equals("who");
		return canSpeak ? NounPhrases.endingAt(words, head) : Optional.empty();
	}

	/** Her brother, Haakon Brill, said. */
	private static boolean isName(Words words, int first, int last) {
		boolean isName = last > first;
		for (int index = first; index <= last; index++) {
			isName &= words.isCapitalized(index);
		}
		return isName;
	}

	private static boolean isNumber(Words words, int index) {
		return !words.word(index).isEmpty() && words.word(index).chars().allMatch(Character::isDigit);
	}
}
