package org.newsmark.dsl.model;

import java.util.Arrays;

/**
 * Knows for each character of a passage where in the file it stands. Most follow each other there as they do here, so
 * stretches are kept, not characters. Positions count the characters of the passage, offsets those of the file.
 */
final class Origins {

	private static final int AS_WRITTEN = -1;

	/** Where each stretch begins here, and in the file. */
	private int[] positions = new int[16];
	private int[] offsets = new int[16];
	/** Where the character ends in the file that is a stretch by itself, as it takes several there. */
	private int[] ends = new int[16];
	private int count;

	/** Adds characters from this position on that stand in the file just so. */
	void addAsWritten(int position, int offset) {
		addOne(position, offset, AS_WRITTEN);
	}

	/** Adds a character that is written with several. */
	void addOne(int position, int start, int end) {
		if (count == positions.length) {
			positions = Arrays.copyOf(positions, 2 * count);
			offsets = Arrays.copyOf(offsets, 2 * count);
			ends = Arrays.copyOf(ends, 2 * count);
		}
		positions[count] = position;
		offsets[count] = start;
		ends[count++] = end;
	}

	/** Returns where the character at the position begins in the file. */
	int start(int position) {
		int stretch = lastUpTo(position, positions);
		return offsets[stretch] + position - positions[stretch];
	}

	/** Returns where the character at the position ends in the file. */
	int end(int position) {
		int end = ends[lastUpTo(position, positions)];
		return end == AS_WRITTEN ? start(position) + 1 : end;
	}

	/** Returns the first position that begins in the file at the offset or behind it; one too high to be one where none does. */
	int position(int offset) {
		int stretch = lastUpTo(offset, offsets);
		while (stretch > 0 && offsets[stretch - 1] == offset) { // one entity may read as two characters
			stretch--;
		}
		if (stretch < 0) {
			return 0;
		}
		int next = stretch + 1 < count ? positions[stretch + 1] : Integer.MAX_VALUE;
		int inside = offset - offsets[stretch];
		if (inside == 0 || ends[stretch] == AS_WRITTEN) {
			return Math.min(next, positions[stretch] + inside);
		}
		return next;
	}

	/** Returns the last stretch that begins at the value or before it; -1 where none does. */
	private int lastUpTo(int value, int[] beginnings) {
		int found = Arrays.binarySearch(beginnings, 0, count, value);
		return found >= 0 ? found : -found - 2;
	}
}
