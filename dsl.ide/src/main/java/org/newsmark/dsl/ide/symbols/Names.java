package org.newsmark.dsl.ide.symbols;

/** Makes names of words: short ones, and never an empty one, which the protocol forbids. */
final class Names {

	private static final int LONGEST = 60;

	private Names() {
	}

	/** Returns the first words, cut between two of them; what stands in for them where there are none. */
	static String of(String words, String otherwise) {
		String name = words == null ? "" : words.strip();
		if (name.isEmpty()) {
			return otherwise;
		}
		return name.length() <= LONGEST ? name : name.substring(0, cut(name)).stripTrailing() + "…";
	}

	private static int cut(String name) {
		int blank = name.lastIndexOf(' ', LONGEST);
		if (blank > 0) {
			return blank;
		}
		return Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
	}
}
