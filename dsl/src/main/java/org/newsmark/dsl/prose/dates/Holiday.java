package org.newsmark.dsl.prose.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Names the holidays whose day of the year is fixed, or is fixed by its weekday, as American news calls them. Those that
 * the moon moves are left out.
 */
enum Holiday implements Recurring {
	NEW_YEARS_DAY("New Year's Day", 1, 1), VALENTINES_DAY("Valentine's Day", 2, 14),
	INDEPENDENCE_DAY("Independence Day", 7, 4), FOURTH_OF_JULY("Fourth of July", 7, 4),
	VETERANS_DAY("Veterans Day", 11, 11), CHRISTMAS_EVE("Christmas Eve", 12, 24),
	CHRISTMAS_DAY("Christmas Day", 12, 25), BOXING_DAY("Boxing Day", 12, 26), NEW_YEARS_EVE("New Year's Eve", 12, 31),
	KING_DAY("Martin Luther King Jr. Day", 1, DayOfWeek.MONDAY, 3),
	PRESIDENTS_DAY("Presidents Day", 2, DayOfWeek.MONDAY, 3), MEMORIAL_DAY("Memorial Day", 5, DayOfWeek.MONDAY, -1),
	LABOR_DAY("Labor Day", 9, DayOfWeek.MONDAY, 1), THANKSGIVING("Thanksgiving Day", 11, DayOfWeek.THURSDAY, 4);

	/** The value of a word with which the name of a holiday may begin; it stays a word like any other. */
	static final int FIRST_WORD = 1;

	private final String name;
	private final int month;
	/** The day of the month, or with a weekday how many of them the month has had, of which -1 is the last. */
	private final int number;
	private final DayOfWeek weekday;

	Holiday(String name, int month, int day) {
		this(name, month, null, day);
	}

	Holiday(String name, int month, DayOfWeek weekday, int number) {
		this.name = name;
		this.month = month;
		this.weekday = weekday;
		this.number = number;
	}

	/** Tells where the name ends that begins at the place in the text; -1 if another word stands there. */
	int endIn(CharSequence text, int start) {
		int end = start + name.length();
		if (end > text.length() || end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
			return -1;
		}
		for (int i = 0; i < name.length(); i++) {
			if (!isLike(text.charAt(start + i), name.charAt(i))) {
				return -1;
			}
		}
		return end;
	}

	/** The day is there, and capitals are, or all is in capitals. */
	private static boolean isLike(char written, char named) {
		return written == named || named == '\'' && written == '\u2019' || named == ' ' && Character.isWhitespace(written)
				|| written == Character.toUpperCase(named);
	}

	@Override
	public Days in(int year) {
		LocalDate first = LocalDate.of(year, month, 1);
		LocalDate day = weekday == null ? first.withDayOfMonth(number)
				: first.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
		return new Days(day, day);
	}

	@Override
	public String value(int year) {
		return in(year).from().toString();
	}

	@Override
	public int slack() {
		return 0;
	}
}
