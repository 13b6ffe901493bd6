package org.newsmark.cli.rewrite;

import java.util.List;

import org.newsmark.dsl.validation.Fix.Edit;

/** Knows where the places of a text go when it is edited. */
final class Movement {

	private final List<Edit> edits;
	/** By how much the text has grown before each edit. */
	private final int[] growth;

	/** Takes edits that do not overlap, in the order of the text. */
	Movement(List<Edit> edits) {
		this.edits = edits;
		this.growth = new int[edits.size() + 1];
		for (int i = 0; i < edits.size(); i++) {
			growth[i + 1] = growth[i] + edits.get(i).text().length() - edits.get(i).length();
		}
	}

	/** Returns where an offset goes if it stays before what is inserted just there. */
	int before(int offset) {
		int next = firstFrom(offset);
		int overlap = next == 0 ? 0 : Math.max(0, end(edits.get(next - 1)) - offset);
		return overlap == 0 ? offset + growth[next] : edits.get(next - 1).offset() + growth[next - 1];
	}

	/** Returns where an offset goes if it stays behind what is inserted just there. */
	int behind(int offset) {
		int next = firstFrom(offset);
		int overlap = next == 0 ? 0 : Math.max(0, end(edits.get(next - 1)) - offset);
		while (next < edits.size() && edits.get(next).offset() == offset && edits.get(next).length() == 0) {
			next++;
		}
		return offset + overlap + growth[next];
	}

	/** Returns the first edit that does not begin before the offset. */
	private int firstFrom(int offset) {
		int from = 0;
		int to = edits.size();
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (edits.get(middle).offset() < offset) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return from;
	}

	private static int end(Edit edit) {
		return edit.offset() + edit.length();
	}
}
