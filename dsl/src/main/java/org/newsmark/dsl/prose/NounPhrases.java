package org.newsmark.dsl.prose;

import java.util.Optional;

/** Finds the words that name somebody, as far as punctuation and small words show where they begin and end. */
final class NounPhrases {

	private static final int LONGEST = 9;

	private NounPhrases() {
	}

	/** Finds the phrase that ends with this word; nothing where its beginning is unclear. */
	static Optional<TextRange> endingAt(Words words, int last) {
		String closest = words.lower(last);
		if (Vocabulary.PERSONAL_PRONOUNS.contains(closest)) {
			return Optional.of(words.range(last));
		}
		if (Vocabulary.SUBORDINATORS.contains(closest)) {
			return Optional.empty();
		}
		int first = startWithClause(words, last);
		if (last - first >= LONGEST || beginsUnclearly(words, first)) {
			return Optional.empty();
		}
		return Optional.of(words.range(first, last));
	}

	/** A clause without commas belongs to those it describes: two people who keep the tally. */
	private static int startWithClause(Words words, int last) {
		int first = start(words, last);
		boolean isClause = words.lower(first - 1).equals("who") && words.areJoined(first - 2, first - 1)
				&& words.areJoined(first - 1, first);
		return isClause ? start(words, first - 2) : first;
	}

	/** Goes back to the word behind the nearest punctuation or conjunction, or as far as a name may reach. */
	static int start(Words words, int last) {
		int first = last;
		while (last - first < LONGEST && words.areJoined(first - 1, first)
				&& !Vocabulary.SUBORDINATORS.contains(words.lower(first - 1))) {
			first--;
		}
		return first;
	}

	private static boolean beginsUnclearly(Words words, int first) {
		String word = words.lower(first);
		boolean afterConjunction = words.areJoined(first - 1, first)
				&& (words.lower(first - 1).equals("and") || words.lower(first - 1).equals("or"));
		return afterConjunction || Vocabulary.PREPOSITIONS.contains(word) || Vocabulary.isAdverb(word)
				|| Vocabulary.TIME.contains(word) || Vocabulary.AUXILIARIES.contains(word);
	}

	/** Finds the phrase that begins with this word; nothing where there is none, or its end is unclear. */
	static Optional<TextRange> startingAt(Words words, int first) {
		int last = end(words, first);
		boolean found = last >= first && last - first < LONGEST;
		return found ? Optional.of(words.range(first, last)) : Optional.empty();
	}

	/** Finds the last word of the phrase that begins here; it lies before the first where there is none. */
	static int end(Words words, int first) {
		if (words.isCutOff(first) || endsBefore(words, first)) {
			return first - 1;
		}
		int last = first;
		while (last - first < LONGEST && words.areJoined(last, last + 1) && !endsBefore(words, last + 1)) {
			last++;
		}
		return last;
	}

	private static boolean endsBefore(Words words, int index) {
		String word = words.lower(index);
		return Vocabulary.BEHIND_NOUN_PHRASE.contains(word)
				|| Vocabulary.TIME.contains(word) && !word.equals("this") && !word.equals("last");
	}
}
