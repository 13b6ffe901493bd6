package org.newsmark.dsl.prose.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Names a day or a month, or the days from one to another.
 *
 * @param day
 *            the first day, or 0 for the whole month
 * @param lastDay
 *            the last day, or 0 for the whole of the last month
 * @param weekday
 *            the weekday that the first day must be, or null
 */
record DaysOfYear(int month, int day, int lastMonth, int lastDay, DayOfWeek weekday, int slack) implements Recurring {

	@Override
	public Days in(int year) {
		YearMonth start = YearMonth.of(year, month);
		YearMonth end = YearMonth.of(endsNextYear() ? year + 1 : year, lastMonth);
		if (day > start.lengthOfMonth() || lastDay > end.lengthOfMonth()) {
			return null;
		}
		LocalDate from = start.atDay(Math.max(day, 1));
		LocalDate to = lastDay == 0 ? end.atEndOfMonth() : end.atDay(lastDay);
		return weekday == null || from.getDayOfWeek() == weekday ? new Days(from, to) : null;
	}

	boolean endsNextYear() {
		return lastMonth < month || lastMonth == month && lastDay < day;
	}

	@Override
	public String value(int year) {
		Days days = in(year);
		String first = day == 0 ? YearMonth.from(days.from()).toString() : days.from().toString();
		String last = lastDay == 0 ? YearMonth.from(days.to()).toString() : days.to().toString();
		return first.equals(last) ? first : first + "/" + last;
	}
}
