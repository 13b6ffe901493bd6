package org.newsmark.cli.text;

import java.util.BitSet;

/**
 * Hides strings in the attribute blocks that do not parse: the word before one may be a note that is misspelled. Where
 * the first word is, its string may lack its marks, and all of the block is hidden.
 */
final class BrokenAnnotations {

	private static final String MARKS = "\"'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB";

	private final String text;
	private final BitSet hidden;
	private final BitSet mistakes;

	BrokenAnnotations(String text, BitSet hidden, BitSet mistakes) {
		this.text = text;
		this.hidden = hidden;
		this.mistakes = mistakes;
	}

	/** Hides what is in doubt behind the given offset, in time linear in the text. */
	void hide(int body) {
		int done = body;
		for (int mistake = mistakes.nextSetBit(body); mistake >= 0; mistake = mistakes.nextSetBit(mistake + 1)) {
			if (mistake >= done) {
				int end = blockEnd(mistake);
				hideFrom(isFirstWord(mistake) ? wordEnd(mistake, end) : firstString(mistake, end), end);
				done = end;
			}
		}
	}

	private void hideFrom(int from, int end) {
		int start = from;
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		hidden.set(start, Math.max(start, end));
	}

	private boolean isFirstWord(int mistake) {
		int before = mistake - 1;
		while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
			before--;
		}
		return before > 0 && text.charAt(before) == '{' && text.charAt(before - 1) == ']';
	}

	private int wordEnd(int mistake, int end) {
		int next = mistake;
		while (next < end && ".:=".indexOf(text.charAt(next)) >= 0) {
			next++;
		}
		while (next < end && (Character.isLetterOrDigit(text.charAt(next)) || "_-".indexOf(text.charAt(next)) >= 0)) {
			next++;
		}
		return next;
	}

	/** A string that is itself the mistake is a value of the wrong form, unless another string stands before it. */
	private int firstString(int mistake, int end) {
		int before = mistake - 1;
		while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
			before--;
		}
		boolean isValue = isMark(mistake) && !isMark(before);
		int next = isValue ? mistake + 1 : mistake;
		while (next < end && (!isMark(next) || isApostrophe(next))) {
			next++;
		}
		return isValue ? Math.min(next + 1, end) : next;
	}

	private boolean isApostrophe(int offset) {
		return "'\u2019".indexOf(text.charAt(offset)) >= 0 && Character.isLetterOrDigit(text.charAt(offset - 1));
	}

	private boolean isMark(int offset) {
		return offset >= 0 && offset < text.length() && MARKS.indexOf(text.charAt(offset)) >= 0;
	}

	/** A brace in a string ends no block; the paragraph does. */
	private int blockEnd(int mistake) {
		boolean isInString = false;
		int next = mistake;
		while (next < text.length() && !isParagraphEnd(next)) {
			char character = text.charAt(next);
			isInString ^= character == '"';
			if (character == '}' && !isInString) {
				return next;
			}
			next++;
		}
		return next;
	}

	private boolean isParagraphEnd(int offset) {
		if (!isLineEnd(offset)) {
			return false;
		}
		int next = offset + (text.startsWith("\r\n", offset) ? 2 : 1);
		while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
			next++;
		}
		return next >= text.length() || isLineEnd(next);
	}

	private boolean isLineEnd(int offset) {
		return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
	}
}
