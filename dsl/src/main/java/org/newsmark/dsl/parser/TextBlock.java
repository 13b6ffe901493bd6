package org.newsmark.dsl.parser;

import java.util.Arrays;

/**
 * Holds one block of words as CommonMark cuts them: a paragraph or a heading, without what stands around its lines.
 * Offsets are UTF-16 offsets in the file; each line ends before its line break.
 */
final class TextBlock {

	private int[] bounds = new int[4];
	private int count;

	/** The marks of a heading, {@code "## "} before its words or {@code "==="} under them; empty for a paragraph. */
	int markStart, markEnd, underlineStart, underlineEnd;
	/** Where a heading ends with the # behind its words. */
	int closeEnd;

	void addLine(int start, int end) {
		if (count + 2 > bounds.length) {
			bounds = Arrays.copyOf(bounds, bounds.length * 2);
		}
		bounds[count++] = start;
		bounds[count++] = end;
	}

	int lines() {
		return count / 2;
	}

	int lineStart(int line) {
		return bounds[2 * line];
	}

	int lineEnd(int line) {
		return bounds[2 * line + 1];
	}

	boolean hasMark() {
		return markEnd > markStart;
	}

	boolean hasUnderline() {
		return underlineEnd > underlineStart;
	}

	/** Cuts the blanks behind the last word, which belong to no block. */
	void trimEnd(String text) {
		int end = bounds[count - 1];
		while (end > bounds[count - 2] && Lines.isBlank(text.charAt(end - 1))) {
			end--;
		}
		bounds[count - 1] = end;
	}
}
