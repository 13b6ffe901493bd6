package org.newsmark.dsl.prose;

/** Reads what stands right before a verb: adverbs and "has", which belong to it, and what may be its subject. */
final class VerbGroup {

	private static final int LONGEST = 4;

	private VerbGroup() {
	}

	/** Finds where the verb begins with its adverbs and "has". */
	static int start(Words words, int verb) {
		int start = verb;
		while (verb - start < LONGEST && words.areJoined(start - 1, start) && belongsToVerb(words.lower(start - 1))) {
			start--;
		}
		return start;
	}

	private static boolean belongsToVerb(String word) {
		return Vocabulary.HAVE.contains(word) || Vocabulary.isAdverb(word);
	}

	/** Tells whether the word before the verb leaves it active and affirmed. */
	static boolean canBeSubject(Words words, int index) {
		String word = words.lower(index);
		return !Vocabulary.BLOCKING.contains(word) && !word.endsWith("n't") && !word.endsWith("'s")
				&& !word.endsWith("'ll") && !word.endsWith("'re") && !word.endsWith("'m");
	}

	/** Tells whether the word can be a subject at all, and does not rather count or qualify a noun behind it. */
	static boolean canGovernObject(Words words, int index) {
		String word = words.lower(index);
		return !Vocabulary.QUALIFYING.contains(word) && !Character.isDigit(word.charAt(0))
				&& (words.isCapitalized(index) || !Vocabulary.isParticiple(word));
	}
}
