package org.newsmark.dsl.model;

/** Say why a text is no date, in a plain sentence that a reporter can act on. */
public final class MalformedDate extends Exception {

	private static final long serialVersionUID = 1L;

	/** Tell apart what can be wrong with a date. */
	public enum Kind {
		/** The text has none of the shapes in which a date is written. */
		SHAPE,
		/** The shape is right, but no calendar or clock has such a value. */
		IMPOSSIBLE,
		/** The interval ends wholly before it starts. */
		REVERSED
	}

	private final Kind kind;

	MalformedDate(Kind kind, String message) {
		super(message);
		this.kind = kind;
	}

	/** Return what is wrong; the message says it in words. */
	public Kind kind() {
		return kind;
	}

	// A malformed date is an answer about the text, so where in the program it was found tells nobody anything.
	@Override
	public synchronized Throwable fillInStackTrace() {
		return this;
	}
}
