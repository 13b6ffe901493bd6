package org.newsmark.dsl.model;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.dsl.prose.TextRange;

/** Holds the parts of a text that something covers, in order and apart from each other. Instances are immutable. */
public final class Stretches {

	private final List<TextRange> all;

	private Stretches(List<TextRange> all) {
		this.all = List.copyOf(all);
	}

	/** Joins ranges, which are given in the order of their beginnings and may hold each other. */
	public static Stretches of(List<TextRange> ranges) {
		List<TextRange> joined = new ArrayList<>();
		int end = 0;
		for (TextRange range : ranges) {
			if (range.end() > end) {
				joined.add(new TextRange(Math.max(range.start(), end), range.end()));
				end = range.end();
			}
		}
		return new Stretches(joined);
	}

	/** Tells whether the range has a character in common with any stretch. */
	public boolean overlap(TextRange range) {
		int next = firstEndingAfter(range.start());
		return next < all.size() && all.get(next).overlaps(range);
	}

	/** Tells whether the first or the last character of the range stands in a stretch; the range is not empty. */
	public boolean holdEndOf(TextRange range) {
		return overlap(new TextRange(range.start(), range.start() + 1))
				|| overlap(new TextRange(range.end() - 1, range.end()));
	}

	/** Tells whether the range lies wholly in one stretch. */
	public boolean hold(TextRange range) {
		int next = firstEndingAfter(range.start());
		return next < all.size() && all.get(next).contains(range);
	}

	/** Tells whether the range begins or ends in the middle of a stretch. */
	public boolean cutBy(TextRange range) {
		return hasInside(range.start()) || hasInside(range.end());
	}

	/** Tells whether the offset lies in the middle of a stretch, at neither of its ends. */
	public boolean hasInside(int offset) {
		int next = firstEndingAfter(offset);
		return next < all.size() && all.get(next).start() < offset;
	}

	/** Returns where the last stretch before the offset ends, or 0 where there is none. */
	public int endBefore(int offset) {
		int next = firstEndingAfter(offset);
		return next == 0 ? 0 : all.get(next - 1).end();
	}

	/** Returns where the first stretch behind the offset begins; where there is none, the limit. */
	public int startBehind(int offset, int limit) {
		int next = firstEndingAfter(offset);
		return next == all.size() ? limit : all.get(next).start();
	}

	private int firstEndingAfter(int offset) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).end() > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
