package org.newsmark.dsl.prose.dates;

/** Says what a token means to the grammar of dates; only some kinds can begin an expression. */
enum Kind {
	BREAK, OTHER, GLUE, WORD, COMMA, DOT, HYPHEN, APOSTROPHE,

	/** Digits alone, at most four. */
	NUMBER(true),
	/** {@code 30th}. */
	ORDINAL(true),
	/** {@code 1990s} or {@code 90s}; the value is the number before the letter. */
	DECADE(true),
	/** {@code 11/28/2025}; the value holds the three numbers, see {@link NumericDate}. */
	NUMERIC(true),
	/** {@code Q3}. */
	QUARTER(true),

	/** The value counts from Monday as 1. */
	WEEKDAY(true), MONTH(true), SHORT_MONTH(true), SEASON(true),
	/** The value is the ordinal of a {@link CalendarUnit}. */
	UNIT, UNITS, FORTNIGHT, TIME_OF_DAY,
	/** A number in words. */
	COUNT(true), ARTICLE(true), COUPLE(true), FEW, SEVERAL(true),

	THE(true), THIS(true), LAST(true), NEXT(true), PAST, PREVIOUS, COMING, FOLLOWING,
	/** The value is the ordinal of a {@link Part}. */
	PART(true),
	/** Yesterday, today, tonight, tomorrow; the value is the distance in days. */
	NEAR_DAY(true),

	AGO, NOW, BEFORE, AFTER, BY, IN, ON, AT, OF, AS, AND, TO, THROUGH, FROM, BETWEEN, SINCE, FOR, THAN, MORE, LEAST,
	HALF, EVERY,
	/** A preposition that makes four digits behind it a year. */
	YEAR_LEADER,
	/** "End", "start" and such: what a year can follow with "of"; the value is the ordinal of a {@link Part}, or -1. */
	STRETCH,
	/** Words before a weekday that make it a feast or a name: "Good Friday". */
	NAME_BEFORE,
	/** Words after a weekday that make it a name: "Sunday Times", "Sunday school". */
	NAME_AFTER,
	/** What makes the number before it a count: "people", "%". */
	COUNTED,
	/** "First" to "fifth", by value; "final". */
	RANK(true);

	private final boolean begins;

	Kind() {
		this(false);
	}

	Kind(boolean begins) {
		this.begins = begins;
	}

	boolean begins() {
		return begins;
	}
}
