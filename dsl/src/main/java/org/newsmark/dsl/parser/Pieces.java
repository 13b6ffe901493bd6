package org.newsmark.dsl.parser;

import java.util.Arrays;

/** Lists what a stretch of the body consists of, in order; each piece has a kind, a start and an end offset. */
final class Pieces {

	enum Kind {
		/** Words. */
		PROSE,
		/** Words that are read as they stand: code and autolinks. */
		VERBATIM,
		/** What Markdown needs and no reader sees. */
		MARKUP,
		COMMENT,
		/** A comment line between the lines of an attribute block, where none may stand. */
		MISPLACED_COMMENT,
		HEADING_MARK,
		HEADING_UNDERLINE,
		/** The blanks between two blocks. */
		BREAK,
		/** The bracket that opens a span. */
		OPEN,
		/** The {@code ]{} that ends the words of a span. */
		CLOSE,
		/** What stands behind {@code ]{}, through its closing brace where there is one. */
		ATTRIBUTES,
		/** The first bracket beyond the deepest nesting that is allowed. */
		TOO_DEEP,
		/** A bracket that no span has claimed yet. */
		UNDECIDED
	}

	private Kind[] kinds = new Kind[16];
	private int[] bounds = new int[32];
	private int size;

	void clear() {
		size = 0;
	}

	int size() {
		return size;
	}

	int add(Kind kind, int start, int end) {
		if (size == kinds.length) {
			kinds = Arrays.copyOf(kinds, size * 2);
			bounds = Arrays.copyOf(bounds, size * 4);
		}
		kinds[size] = kind;
		bounds[2 * size] = start;
		bounds[2 * size + 1] = end;
		return size++;
	}

	Kind kind(int piece) {
		return kinds[piece];
	}

	void setKind(int piece, Kind kind) {
		kinds[piece] = kind;
	}

	int start(int piece) {
		return bounds[2 * piece];
	}

	int end(int piece) {
		return bounds[2 * piece + 1];
	}
}
