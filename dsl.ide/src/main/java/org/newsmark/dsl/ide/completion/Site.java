package org.newsmark.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Describes the declaration or the attribute block around a caret.
 *
 * @param expected what may stand at the caret
 * @param declared the id of the source that is declared here; empty where none is
 * @param words what stands in the braces before the caret; ids with their marks
 * @param wordsBehind what stands in them behind the caret
 * @param isClosed whether the closing brace is there
 * @param isDoubtful whether words stand in the braces that mean nothing there, and so may be prose
 * @param span where the span's bracket opens in the file, or -1 in the header
 */
record Site(Expected expected, String declared, List<String> words, List<String> wordsBehind, boolean isClosed,
		boolean isDoubtful, int span) {

	static final int NO_SPAN = -1;

	private static final Set<String> REFERRING = Set.of("denies", "supports", "corrects", "answers", "continues");

	boolean isInBody() {
		return span != NO_SPAN;
	}

	boolean has(String word) {
		return words.contains(word) || wordsBehind.contains(word);
	}

	/** Returns the words from the last one of a set on, before the caret; all of them where there is none. */
	List<String> wordsFromLast(Set<String> set) {
		for (int i = words.size() - 1; i >= 0; i--) {
			if (set.contains(words.get(i))) {
				return words.subList(i, words.size());
			}
		}
		return words;
	}

	/** Returns the id that the block gives to its claim or quote; empty where it gives none. */
	String ownId() {
		List<String> all = new ArrayList<>(words);
		all.addAll(wordsBehind);
		boolean mayBeOwn = true;
		for (String word : all) {
			if (mayBeOwn && word.startsWith("#")) {
				return word.substring(1);
			}
			mayBeOwn = !REFERRING.contains(word) && !word.equals(",");
		}
		return "";
	}
}
