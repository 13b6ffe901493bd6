package org.newsmark.dsl.parser;

/** Finds the link reference definitions with which a paragraph may begin; they hold no words. */
final class Definitions {

	private Definitions() {
	}

	/** Finds the end of the definitions at the start of a paragraph's text; the start itself where there is none. */
	static int end(String text, int start, int end) {
		if (start == end || text.charAt(start) != '[') {
			return start;
		}
		LinkScanner links = new LinkScanner(text, end);
		int i = start;
		while (i < end && text.charAt(i) == '[') {
			int definition = links.definition(i);
			if (definition == LinkScanner.NONE) {
				break;
			}
			i = definition;
			while (i < end && Lines.isBlank(text.charAt(i))) {
				i++;
			}
		}
		return i;
	}

	/** Tells whether a paragraph consists of definitions alone. */
	static boolean fill(String text, TextBlock paragraph) {
		BlockText words = new BlockText(text, paragraph);
		return end(words.text, words.start, words.end) == words.end;
	}
}
