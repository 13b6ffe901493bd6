package org.newsmark.dsl.ide.symbols;

import org.newsmark.dsl.prose.OneLine;

/** Makes names of words: short ones, and never an empty one, which the protocol forbids. */
final class SymbolName {

	private static final int LONGEST = 60;

	private SymbolName() {
	}

	/** Returns the first words; what stands in for them where there are none. */
	static String of(String words, String otherwise) {
		String name = words == null ? "" : OneLine.of(words, LONGEST);
		return name.isEmpty() ? otherwise : name;
	}
}
