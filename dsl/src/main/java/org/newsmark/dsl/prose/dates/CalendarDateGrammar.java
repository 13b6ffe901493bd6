package org.newsmark.dsl.prose.dates;

/** Reads months and days alone: "Nov. 30, 2025", "3-7 March", "November of 2025". */
final class CalendarDateGrammar {

	private static final int LAST_OF_ANY_MONTH = 31;

	private final Tokens tokens;

	CalendarDateGrammar(Tokens tokens) {
		this.tokens = tokens;
	}

	/** Reads a date that begins with its month, or returns null; a short month needs a day or a year. */
	CalendarDate monthFirst(int first) {
		if (!isMonth(first)) {
			return null;
		}
		int next = behindMonth(first);
		int day = isDay(next) ? tokens.value(next) : 0;
		int lastDay = day;
		if (day > 0) {
			next++;
			int last = lastDayAt(next, day);
			lastDay = last > 0 ? tokens.value(last) : day;
			next = last > 0 ? last + 1 : next;
		}
		CalendarDate date = withYear(next, tokens.value(first), day, lastDay);
		boolean isAbbreviation = tokens.is(first, Kind.SHORT_MONTH);
		return isAbbreviation && date.day() == 0 && date.year() == 0 ? null : date;
	}

	/** Reads a date that begins with its day, or returns null: "30 November 2025", "30th of November". */
	CalendarDate dayFirst(int first) {
		if (!isDay(first)) {
			return null;
		}
		int day = tokens.value(first);
		int last = lastDayAt(first + 1, day);
		int month = last > 0 ? last + 1 : first + 1;
		if (tokens.is(month, Kind.OF) && tokens.is(first, Kind.ORDINAL)) {
			month++;
		}
		if (!isMonth(month)) {
			return null;
		}
		int next = endsSentence(month) ? month + 1 : behindMonth(month);
		return withYear(next, tokens.value(month), day, last > 0 ? tokens.value(last) : day);
	}

	private CalendarDate withYear(int next, int month, int day, int lastDay) {
		boolean hasMark = tokens.is(next, Kind.COMMA) || tokens.is(next, Kind.OF) && day == 0;
		int year = hasMark ? next + 1 : next;
		boolean hasYear = tokens.isFourDigits(year) && tokens.value(year) > 0;
		return hasYear ? new CalendarDate(year + 1, month, day, lastDay, tokens.value(year))
				: new CalendarDate(next, month, day, lastDay, 0);
	}

	private boolean isMonth(int index) {
		return tokens.is(index, Kind.MONTH, Kind.SHORT_MONTH);
	}

	private int behindMonth(int month) {
		boolean hasDot = tokens.is(month, Kind.SHORT_MONTH) && tokens.is(month + 1, Kind.DOT)
				&& tokens.isGlued(month + 1);
		return hasDot ? month + 2 : month + 1;
	}

	/** The dot of "on 26 Nov." ends the sentence as well, and stays with it. */
	private boolean endsSentence(int month) {
		int behind = month + 2;
		return tokens.is(month + 1, Kind.DOT)
				&& (tokens.is(behind, Kind.BREAK, Kind.OTHER) || tokens.isCapitalized(behind));
	}

	private boolean isDay(int index) {
		return tokens.is(index, Kind.NUMBER, Kind.ORDINAL) && tokens.value(index) >= 1
				&& tokens.value(index) <= LAST_OF_ANY_MONTH && !tokens.isCounted(index);
	}

	/** Returns the index of the day behind "-", "to" or "and", or 0 if there is none: "24-26", "24, 25 and 26". */
	private int lastDayAt(int mark, int day) {
		return isListed(mark, day) ? lastDayAt(mark + 2, tokens.value(mark + 1)) : lastOfTwo(mark, day);
	}

	/** Days rise, so a list is never long. */
	private boolean isListed(int mark, int day) {
		int next = mark + 1;
		return tokens.is(mark, Kind.COMMA) && isDay(next) && tokens.value(next) > day
				&& (isListed(next + 1, tokens.value(next)) || tokens.is(next + 1, Kind.AND)
						&& lastOfTwo(next + 1, tokens.value(next)) > 0);
	}

	private int lastOfTwo(int mark, int day) {
		int last = mark + 1;
		if (!isDay(last) || tokens.value(last) <= day) {
			return 0;
		}
		return switch (tokens.kind(mark)) {
		case HYPHEN, TO, THROUGH -> last;
		// "Nov. 3 and 5 more" does not speak of Nov. 5.
		case AND -> tokens.is(last + 1, Kind.WORD) ? 0 : last;
		default -> 0;
		};
	}
}
