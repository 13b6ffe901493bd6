package org.newsmark.dsl.validation;

import java.util.Arrays;

/**
 * Turns offsets into lines and columns for people: both from 1, columns in UTF-16 units, a tab as one.
 * Lines end in LF, CRLF or CR.
 */
public final class LineMap {

	private final String text;
	/** Where each line begins; found when it is first asked for, since most stories have no findings. */
	private int[] starts;

	public LineMap(String text) {
		this.text = text;
	}

	private int[] starts() {
		if (starts == null) {
			starts = starts(text);
		}
		return starts;
	}

	private static int[] starts(String text) {
		int[] found = new int[Math.max(16, text.length() / 64)];
		int count = 1;
		int lineFeed = text.indexOf('\n');
		int carriageReturn = text.indexOf('\r');
		while (lineFeed >= 0 || carriageReturn >= 0) {
			boolean isLineFeed = carriageReturn < 0 || lineFeed >= 0 && lineFeed <= carriageReturn + 1;
			int end = isLineFeed ? lineFeed : carriageReturn;
			if (count == found.length) {
				found = Arrays.copyOf(found, count * 2);
			}
			found[count++] = end + 1;
			lineFeed = isLineFeed ? text.indexOf('\n', end + 1) : lineFeed;
			carriageReturn = carriageReturn >= 0 && carriageReturn <= end ? text.indexOf('\r', end + 1) : carriageReturn;
		}
		return Arrays.copyOf(found, count);
	}

	public int line(int offset) {
		int found = Arrays.binarySearch(starts(), offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	public int column(int offset) {
		return offset - starts()[line(offset) - 1] + 1;
	}

	/** Returns the offset at which a line begins; lines count from 1. */
	public int start(int line) {
		return starts()[line - 1];
	}

	public int lines() {
		return starts().length;
	}
}
