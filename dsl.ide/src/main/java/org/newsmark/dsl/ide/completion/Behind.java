package org.newsmark.dsl.ide.completion;

import java.util.List;
import java.util.Set;

import org.newsmark.dsl.parser.Lines;

/**
 * Holds what a block has behind the caret, up to its closing brace; nothing where that is missing, since what follows
 * then may belong to something else.
 */
record Behind(String text, boolean isClosed) {

	static final Behind NOTHING = new Behind("", false);

	/** In the body a block ends before the next bracket and with the paragraph. */
	static Behind inBody(Caret caret) {
		return upToBrace(caret, Set.of());
	}

	/** In the header a block ends before the next declaration. */
	static Behind inHeader(Caret caret, Set<String> declarations) {
		return upToBrace(caret, declarations);
	}

	private static Behind upToBrace(Caret caret, Set<String> declarations) {
		String text = caret.text();
		boolean isInBody = declarations.isEmpty();
		int start = caret.wordEnd();
		boolean isQuoted = false;
		for (int i = start; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Lines.isBreak(c)) {
				isQuoted = false;
				int next = Lines.next(text, i);
				if (isInBody ? Lines.isBlankFrom(text, next) : declarations.contains(firstWord(text, next, text.length()))) {
					return NOTHING;
				}
			} else if (isQuoted && c == '\\') {
				i++;
			} else if (c == '"') {
				isQuoted = !isQuoted;
			} else if (!isQuoted && c == '}') {
				return new Behind(text.substring(start, i), true);
			} else if (!isQuoted && (c == '[' && isInBody || c == '{' && !isInBody)) {
				return NOTHING;
			}
		}
		return NOTHING;
	}

	/** Returns the words of this part of a block, each of which may be a property. */
	List<String> words(String opening) {
		if (text.isBlank()) {
			return List.of();
		}
		List<String> words = FragmentLexer.words(FragmentLexer.tokens(opening + " " + text + "}"));
		int opened = FragmentLexer.words(FragmentLexer.tokens(opening)).size();
		return words.subList(Math.min(opened, words.size()), words.size());
	}

	/** Returns the first word of a line; empty where it ends at the limit, and so may not be whole. */
	static String firstWord(String text, int lineStart, int limit) {
		int start = lineStart;
		while (start < limit && (text.charAt(start) == ' ' || text.charAt(start) == '\t' || text.charAt(start) == '\uFEFF')) {
			start++;
		}
		int end = start;
		while (end < limit && Caret.isIdCharacter(text.charAt(end))) {
			end++;
		}
		return end < limit ? text.substring(start, end) : "";
	}
}
