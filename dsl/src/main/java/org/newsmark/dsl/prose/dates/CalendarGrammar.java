package org.newsmark.dsl.prose.dates;

import java.time.DayOfWeek;

/** Reads months and days, and what runs from one to another: "Nov. 28 to Dec. 3", "March to June 2025". */
final class CalendarGrammar {

	private static final int MARCH = 3;
	private static final int MAY = 5;
	private static final int DAYS_OF_A_WEEK = 7;

	private final Tokens tokens;
	private final CalendarDateGrammar dates;
	private final boolean isMarked;

	CalendarGrammar(Tokens tokens, boolean isMarked) {
		this.tokens = tokens;
		this.dates = new CalendarDateGrammar(tokens);
		this.isMarked = isMarked;
	}

	/** Reads a date or a range of dates, in which a bare month must be sure to be one. */
	Expression at(int first) {
		CalendarDate date = date(first);
		if (date == null) {
			return null;
		}
		Expression range = range(first, date);
		if (range != null) {
			return range;
		}
		boolean isBare = date.day() == 0 && date.year() == 0;
		return isBare && !isMarked && !isSurelyMonth(first) ? null : expression(first, date, null, Side.ANY);
	}

	/** Reads a date behind a word that leaves no doubt of a month: "last May", "early March". */
	Expression qualified(int first, Side side) {
		CalendarDate date = dates.monthFirst(first);
		return date == null ? null : expression(first, date, null, side);
	}

	/** Reads a date with a day in it that stands behind its weekday. */
	Expression ofWeekday(int first, DayOfWeek weekday, Side side) {
		CalendarDate date = date(first);
		return date == null || date.day() == 0 ? null : expression(first, date, weekday, side);
	}

	private CalendarDate date(int first) {
		CalendarDate date = dates.monthFirst(first);
		return date == null ? dates.dayFirst(first) : date;
	}

	private Expression expression(int first, CalendarDate date, DayOfWeek weekday, Side side) {
		DaysOfYear days = date.days(weekday, isOfWeek(first) ? DAYS_OF_A_WEEK : 0);
		Meaning meaning = date.year() > 0 ? Fixed.in(date.year(), days) : new Yearless(days, side);
		return new Expression(first, date.end(), meaning);
	}

	/** "The week of Nov. 17" names all its days. */
	private boolean isOfWeek(int first) {
		return tokens.is(first - 1, Kind.OF) && tokens.is(first - 2, Kind.UNIT)
				&& tokens.value(first - 2) <= CalendarUnit.WEEKEND.ordinal();
	}

	private Expression range(int first, CalendarDate start) {
		boolean isBetween = tokens.is(first - 1, Kind.BETWEEN) && tokens.is(start.end(), Kind.AND);
		CalendarDate end = isBetween || joins(start.end()) ? date(start.end() + 1) : null;
		boolean isRange = end != null && (start.day() == 0) == (end.day() == 0)
				&& (start.year() == 0 || end.year() != 0);
		return isRange ? new Expression(first, end.end(), range(start, end)) : null;
	}

	private boolean joins(int mark) {
		return tokens.is(mark, Kind.HYPHEN) || tokens.is(mark, Kind.TO, Kind.THROUGH);
	}

	private static Meaning range(CalendarDate start, CalendarDate end) {
		DaysOfYear days = start.through(end);
		if (end.year() == 0) {
			return new Yearless(days, Side.ANY);
		}
		if (start.year() == 0) {
			return Fixed.in(days.endsNextYear() ? end.year() - 1 : end.year(), days);
		}
		return joined(Fixed.in(start.year(), start.days(null, 0)), Fixed.in(end.year(), end.days(null, 0)));
	}

	private static Meaning joined(Fixed start, Fixed end) {
		if (start.days().isEmpty() || end.days().isEmpty()) {
			return Fixed.impossible();
		}
		return Fixed.of(start.days().get(0).joined(end.days().get(0)),
				start.written().get() + "/" + end.written().get());
	}

	/** "April Ryan", "the May government" and "every June" name no month of a year. */
	private boolean isSurelyMonth(int first) {
		int month = tokens.value(first);
		if ((month == MARCH || month == MAY) && !isJoinedToMonth(first) || tokens.is(first - 1, Kind.EVERY, Kind.COUNT)) {
			return false;
		}
		boolean isBehindPreposition = tokens.is(first - 1, Kind.IN, Kind.SINCE);
		return isBehindPreposition || !(tokens.isCapitalized(first + 1) && isWord(first + 1));
	}

	/** "In March and April" leaves no doubt of either. */
	private boolean isJoinedToMonth(int first) {
		boolean isFirst = tokens.is(first + 1, Kind.AND) && tokens.is(first + 2, Kind.MONTH);
		boolean isSecond = tokens.is(first - 1, Kind.AND) && tokens.is(first - 2, Kind.MONTH);
		return isFirst && tokens.is(first - 1, Kind.IN, Kind.SINCE)
				|| isSecond && tokens.is(first - 3, Kind.IN, Kind.SINCE);
	}

	private boolean isWord(int index) {
		return tokens.is(index, Kind.WORD, Kind.NAME_AFTER);
	}
}
