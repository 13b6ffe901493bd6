package org.newsmark.dsl.ide.completion;

import java.util.List;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Reads the words of a block one by one, and passes over those that mean nothing where they stand. */
@Singleton
final class BlockReader {

	/** A property is the same wherever it stands, so that the last words tell. Each takes a reading of its property. */
	private static final int MOST_WORDS = 50;

	@Inject
	private GrammarChoices grammar;

	/**
	 * Returns what may follow the words behind an opening. On a new line, nothing is expected that would mend what went
	 * wrong above it.
	 */
	Expected after(String opening, List<String> words, boolean isOnNewLine) {
		Expected atFirst = grammar.after(opening);
		Expected expected = atFirst;
		String property = "";
		boolean isPassedOver = false;
		for (String word : words.subList(Math.max(0, words.size() - MOST_WORDS), words.size())) {
			boolean continues = expected.takes(word);
			boolean begins = atFirst.takes(word) && (!continues || expected.includes(atFirst));
			isPassedOver = !begins && !continues;
			if (!isPassedOver) {
				property = begins ? word + " " : property + word + " ";
				expected = grammar.after(opening + property);
			}
		}
		return isPassedOver && isOnNewLine ? atFirst : expected;
	}
}
