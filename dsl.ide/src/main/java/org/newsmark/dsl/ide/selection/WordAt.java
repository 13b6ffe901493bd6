package org.newsmark.dsl.ide.selection;

import org.newsmark.dsl.prose.TextRange;

/** Finds the word at an offset, as a reader would: "don't" and "by-election" are one each. */
final class WordAt {

	private WordAt() {
	}

	/** Returns the word that holds the offset, or ends or begins with it; an empty range where there is none. */
	static TextRange find(String text, int offset) {
		int start = offset;
		while (start > 0 && isInWord(text, start - charactersBefore(text, start))) {
			start -= charactersBefore(text, start);
		}
		int end = offset;
		while (end < text.length() && isInWord(text, end)) {
			end += Character.charCount(text.codePointAt(end));
		}
		return new TextRange(start, end);
	}

	private static int charactersBefore(String text, int offset) {
		return Character.charCount(text.codePointBefore(offset));
	}

	private static boolean isInWord(String text, int at) {
		return isLetter(text, at) || "'’-".indexOf(text.charAt(at)) >= 0 && at > 0 && at + 1 < text.length()
				&& isLetter(text, at - charactersBefore(text, at)) && isLetter(text, at + 1);
	}

	private static boolean isLetter(String text, int at) {
		int c = text.codePointAt(at);
		return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
