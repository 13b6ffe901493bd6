package org.newsmark.dsl.prose.dates;

import java.time.DayOfWeek;

/**
 * Holds the parts of a month or day as a text names them.
 *
 * @param end
 *            the index of the first token behind the words
 * @param day
 *            the day, or 0 if only the month is named
 * @param lastDay
 *            the last day, the same as the first unless the text names several
 * @param year
 *            the year, or 0 if none is named
 */
record CalendarDate(int end, int month, int day, int lastDay, int year) {

	DaysOfYear days(DayOfWeek weekday, int slack) {
		return new DaysOfYear(month, day, month, lastDay, weekday, slack);
	}

	/** Returns the days up to the end of another date; whole months if this one names no day. */
	DaysOfYear through(CalendarDate last) {
		return new DaysOfYear(month, day, last.month, last.lastDay, null, 0);
	}
}
