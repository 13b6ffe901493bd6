package org.newsmark.dsl.ui.spelling;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the words that differ from a word by one slip of the hand. */
final class OneStep {

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz' ";

	private OneStep() {
	}

	/** Returns the words with one letter less, another one, one more, or with two neighbors changed about. */
	static Stream<String> from(String word) {
		return IntStream.rangeClosed(0, word.length()).boxed()
				.flatMap(at -> Stream.concat(without(word, at), with(word, at)));
	}

	private static Stream<String> without(String word, int at) {
		if (at == word.length()) {
			return Stream.of();
		}
		String dropped = word.substring(0, at) + word.substring(at + 1);
		return at + 1 == word.length() ? Stream.of(dropped)
				: Stream.of(dropped, word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
	}

	private static Stream<String> with(String word, int at) {
		return LETTERS.chars().boxed().flatMap(letter -> {
			String before = word.substring(0, at) + (char) letter.intValue();
			return at == word.length() ? Stream.of(before)
					: Stream.of(before + word.substring(at), before + word.substring(at + 1));
		});
	}
}
