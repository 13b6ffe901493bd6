package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;

/** Names a season by its number in the language, 21 (spring) to 24 (winter, which begins in December). */
record SeasonOfYear(int number) implements Recurring {

	static final int WINTER = 24;
	private static final int DAYS_TO_SOLSTICE = 21;

	@Override
	public Days in(int year) {
		LocalDate start = LocalDate.of(year, 3 * (number - 20), 1);
		return new Days(start, start.plusMonths(3).minusDays(1));
	}

	@Override
	public String value(int year) {
		return CalendarUnit.year(year) + "-" + number;
	}

	/** Some begin a season with its month, some with the solstice or equinox, some with a holiday. */
	@Override
	public int slack() {
		return DAYS_TO_SOLSTICE;
	}
}
