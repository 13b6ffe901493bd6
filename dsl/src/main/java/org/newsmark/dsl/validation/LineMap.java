package org.newsmark.dsl.validation;

import java.util.Arrays;

/**
 * Turns offsets into lines and columns for people: both from 1, columns in UTF-16 units, a tab as one.
 * Lines end in LF, CRLF or CR.
 */
public final class LineMap {

	private final int[] starts;

	public LineMap(String text) {
		int[] found = new int[Math.max(16, text.length() / 64)];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean beforeLineFeed = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
			if (c == '\n' || c == '\r' && !beforeLineFeed) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	public int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	public int column(int offset) {
		return offset - starts[line(offset) - 1] + 1;
	}

	/** Returns the offset at which a line begins; lines count from 1. */
	public int start(int line) {
		return starts[line - 1];
	}

	public int lines() {
		return starts.length;
	}
}
