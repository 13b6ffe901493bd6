package org.newsmark.dsl.prose;

import java.util.Arrays;

/**
 * Matches opening marks with closing ones in one pass over the marks.
 * A stray mark costs itself only: whatever it left open is dropped, and the passages around it stay whole.
 */
final class QuotationPairs {

	/** The mark opens nothing, or what it opened was dropped. */
	static final int NONE = -1;
	/** The passage goes on behind the end of the text. */
	static final int OPEN = -2;

	private final QuotationMarks marks;
	private final int[] closings;
	private final int[] stack;
	private int depth;
	/** How many of each kind are on the stack: a stray closing mark must not search it in vain. */
	private final int[] waiting = new int[Kind.values().length];
	/** The last mark of each kind that opened anything. */
	private final int[] latest = new int[Kind.values().length];

	private enum Kind {
		STRAIGHT, CURLY, LOW, ANGLE, REVERSED_ANGLE, SINGLE
	}

	private final Kind[] kinds;

	private QuotationPairs(QuotationMarks marks) {
		this.marks = marks;
		closings = new int[marks.count()];
		stack = new int[marks.count()];
		kinds = new Kind[marks.count()];
		Arrays.fill(closings, NONE);
		Arrays.fill(latest, NONE);
	}

	/** Finds for each mark the one that closes what it opens, or {@link #OPEN} or {@link #NONE}. */
	static int[] closings(QuotationMarks marks) {
		QuotationPairs pairs = new QuotationPairs(marks);
		for (int index = 0; index < marks.count(); index++) {
			pairs.read(index);
		}
		pairs.keepWhatGoesOn();
		return pairs.closings;
	}

	private void read(int index) {
		switch (marks.mark(index)) {
			case QuotationMarks.STRAIGHT -> readStraight(index);
			case QuotationMarks.CURLY_LEFT -> readCurlyLeft(index);
			case QuotationMarks.CURLY_RIGHT -> readCurlyRight(index);
			case QuotationMarks.LOW -> open(index, Kind.LOW);
			case QuotationMarks.ANGLE_LEFT -> readAngle(index, Kind.REVERSED_ANGLE, Kind.ANGLE);
			case QuotationMarks.ANGLE_RIGHT -> readAngle(index, Kind.ANGLE, Kind.REVERSED_ANGLE);
			case QuotationMarks.SINGLE_LEFT -> openSingle(index);
			default -> readSingleRight(index);
		}
	}

	private void readStraight(int index) {
		if (marks.canOpen(index)) {
			drop(Kind.STRAIGHT);
			open(index, Kind.STRAIGHT);
		} else if (isWaiting(Kind.STRAIGHT)) {
			closeUnlessInches(index, Kind.STRAIGHT);
		} else if (topIs(Kind.CURLY)) {
			closeUnlessInches(index, Kind.CURLY);
		} else if (!marks.canClose(index)) {
			open(index, Kind.STRAIGHT);
		}
	}

	/** In German „…“ the mark that opens in English closes. */
	private void readCurlyLeft(int index) {
		if (topIs(Kind.LOW) && marks.canClose(index)) {
			close(index, Kind.LOW);
		} else {
			open(index, Kind.CURLY);
		}
	}

	private void readCurlyRight(int index) {
		if (topIs(Kind.LOW)) {
			closeUnlessInches(index, Kind.LOW);
		} else if (isWaiting(Kind.CURLY)) {
			closeUnlessInches(index, Kind.CURLY);
		} else if (isWaiting(Kind.STRAIGHT)) {
			closeUnlessInches(index, Kind.STRAIGHT);
		}
	}

	/** «…» and »…« are both in use: what waits decides, and with nothing waiting the mark opens. */
	private void readAngle(int index, Kind closed, Kind opened) {
		if (isWaiting(closed)) {
			close(index, closed);
		} else {
			open(index, opened);
		}
	}

	/** Single marks matter as the outer ones only; inside of others they change nothing. */
	private void openSingle(int index) {
		if (depth == 0 || depth == 1 && topIs(Kind.SINGLE)) {
			drop(Kind.SINGLE);
			open(index, Kind.SINGLE);
		}
	}

	private void readSingleRight(int index) {
		if (topIs(Kind.SINGLE) && !marks.looksLikeApostrophe(index)) {
			close(index, Kind.SINGLE);
		}
	}

	private void closeUnlessInches(int index, Kind kind) {
		if (!marks.looksLikeInches(index)) {
			close(index, kind);
		}
	}

	private void open(int index, Kind kind) {
		kinds[index] = kind;
		latest[kind.ordinal()] = index;
		waiting[kind.ordinal()]++;
		stack[depth++] = index;
	}

	private void close(int index, Kind kind) {
		closings[popTo(kind)] = index;
	}

	private void drop(Kind kind) {
		if (isWaiting(kind)) {
			popTo(kind);
		}
	}

	private int popTo(Kind kind) {
		int opening;
		do {
			opening = stack[--depth];
			waiting[kinds[opening].ordinal()]--;
		} while (kinds[opening] != kind);
		return opening;
	}

	private boolean isWaiting(Kind kind) {
		return waiting[kind.ordinal()] > 0;
	}

	private boolean topIs(Kind kind) {
		return depth > 0 && kinds[stack[depth - 1]] == kind;
	}

	/** Where the same mark opened again later, the closing one was forgotten, not left for the next paragraph. */
	private void keepWhatGoesOn() {
		for (int at = 0; at < depth; at++) {
			int opening = stack[at];
			if (latest[kinds[opening].ordinal()] == opening && mayGoOn(opening)) {
				closings[opening] = OPEN;
				return;
			}
		}
	}

	private boolean mayGoOn(int opening) {
		return switch (kinds[opening]) {
			case STRAIGHT -> marks.beginsSpeech(opening);
			case SINGLE -> marks.beginsText(opening) && Arrays.stream(latest).max().getAsInt() == opening;
			default -> marks.canOpen(opening);
		};
	}
}
