package org.newsmark.dsl.prose;

/**
 * Names a stretch of a text.
 * Offsets count UTF-16 units from zero; {@code end} is the first offset behind the stretch.
 */
public record TextRange(int start, int end) {

	public TextRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No range goes from " + start + " to " + end);
		}
	}

	/** Tells how many UTF-16 units the range holds. */
	public int length() {
		return end - start;
	}

	/** Tells whether the range holds nothing. */
	public boolean isEmpty() {
		return start == end;
	}

	/** Tells whether the character at this offset is inside; the one at {@code end} is not. */
	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	/** Tells whether the other range lies wholly inside; both may be the same. */
	public boolean contains(TextRange other) {
		return start <= other.start && other.end <= end;
	}

	/** Tells whether the two have a character in common; ranges that only touch have none. */
	public boolean overlaps(TextRange other) {
		return Math.max(start, other.start) < Math.min(end, other.end);
	}

	/** Moves the range, as when the text is part of a longer one. */
	public TextRange shifted(int distance) {
		return new TextRange(start + distance, end + distance);
	}

	/** Cuts the range out of the text that it was made for. */
	public String in(CharSequence text) {
		return text.subSequence(start, end).toString();
	}
}
