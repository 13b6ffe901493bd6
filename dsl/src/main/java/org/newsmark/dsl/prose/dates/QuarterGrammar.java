package org.newsmark.dsl.prose.dates;

/** Reads the quarters of a year: "Q3 2025", "the third quarter of 2025". */
final class QuarterGrammar {

	private static final int MONTHS = 3;
	private static final int QUARTERS = 4;
	/** The years of companies and governments begin where they like. */
	private static final int SLACK = 185;

	private final Tokens tokens;

	QuarterGrammar(Tokens tokens) {
		this.tokens = tokens;
	}

	/** Reads a quarter with its year, or returns null. */
	Expression at(int first) {
		boolean isShort = tokens.is(first, Kind.QUARTER);
		int next = isShort ? first + 1 : first + 2;
		int year = tokens.is(next, Kind.OF) ? next + 1 : next;
		if (!isShort && !isInWords(first) || !tokens.isYear(year)) {
			return null;
		}
		int month = MONTHS * (tokens.value(first) - 1) + 1;
		DaysOfYear quarter = new DaysOfYear(month, 0, month + MONTHS - 1, 0, null, SLACK);
		return new Expression(first, year + 1, Fixed.in(tokens.value(year), quarter));
	}

	private boolean isInWords(int rank) {
		return tokens.is(rank, Kind.RANK) && tokens.value(rank) >= 1 && tokens.value(rank) <= QUARTERS
				&& tokens.is(rank + 1, Kind.UNIT) && tokens.value(rank + 1) == CalendarUnit.QUARTER.ordinal();
	}
}
