package org.newsmark.dsl.prose;

/** Tells names from other words by their capitals. */
public final class ProperNames {

	private ProperNames() {
	}

	/**
	 * Tells whether a word of the range has a capital for its own sake. One that begins a sentence or a quotation would
	 * have it anyway, and the same holds for "I".
	 */
	public static boolean isAmong(String text, TextRange range) {
		Words words = Words.of(text);
		for (int index = 0; index < words.count(); index++) {
			if (range.contains(words.range(index)) && words.isCapitalized(index) && !words.beginsSentence(index)
					&& !words.lower(index).split("'", 2)[0].equals("i")) {
				return true;
			}
		}
		return false;
	}
}
