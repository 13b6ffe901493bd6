package org.newsmark.dsl.prose.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Names a stretch of the calendar that words count in. */
enum CalendarUnit {
	DAY, WEEK, WEEKEND, MONTH, QUARTER, YEAR, DECADE, CENTURY;

	private static final CalendarUnit[] UNITS = values();

	static CalendarUnit of(int ordinal) {
		return UNITS[ordinal];
	}

	/** Returns the day that lies so many units later, or earlier if the number is negative. */
	LocalDate shift(LocalDate day, long steps) {
		return switch (this) {
		case DAY -> day.plusDays(steps);
		case WEEK, WEEKEND -> day.plusWeeks(steps);
		case MONTH -> day.plusMonths(steps);
		case QUARTER -> day.plusMonths(3 * steps);
		case YEAR -> day.plusYears(steps);
		case DECADE -> day.plusYears(10 * steps);
		case CENTURY -> day.plusYears(100 * steps);
		};
	}

	/** Returns the unit of the calendar that the day lies in; a week begins on Monday, a weekend on Saturday. */
	Days around(LocalDate day) {
		LocalDate start = start(day);
		LocalDate end = this == WEEKEND ? start.plusDays(1) : shift(start, 1).minusDays(1);
		return new Days(start, end);
	}

	private LocalDate start(LocalDate day) {
		return switch (this) {
		case DAY -> day;
		case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
		case MONTH -> day.withDayOfMonth(1);
		case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
		case YEAR -> day.withDayOfYear(1);
		case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
		case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
		};
	}

	/** Write the unit of the calendar that begins on the day, as a value of the language. */
	String value(LocalDate start) {
		return switch (this) {
		case DAY -> start.toString();
		case WEEK, WEEKEND -> start + "/" + around(start).to();
		case MONTH -> YearMonth.from(start).toString();
		case QUARTER -> YearMonth.from(start) + "/" + YearMonth.from(start).plusMonths(2);
		case YEAR -> year(start.getYear());
		case DECADE -> year(start.getYear()).substring(0, 3) + "X";
		case CENTURY -> year(start.getYear()).substring(0, 2) + "XX";
		};
	}

	static String year(int year) {
		return String.format("%04d", year);
	}
}
