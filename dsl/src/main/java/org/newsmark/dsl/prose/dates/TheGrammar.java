package org.newsmark.dsl.prose.dates;

/** Reads expressions that begin with "the": "the weekend", "the day before", "the past week", "the late 1990s". */
final class TheGrammar {

	private static final int LAST_OF_ANY_MONTH = 31;

	private final Tokens tokens;
	private final boolean isMarked;
	private final CalendarGrammar calendar;
	private final WeekdayGrammar weekdays;
	private final YearGrammar years;
	private final SeasonGrammar seasons;
	private final RelativeGrammar relative;
	private final QuarterGrammar quarters;

	TheGrammar(Tokens tokens, boolean isMarked, CalendarGrammar calendar, WeekdayGrammar weekdays, YearGrammar years,
			SeasonGrammar seasons, RelativeGrammar relative, QuarterGrammar quarters) {
		this.tokens = tokens;
		this.isMarked = isMarked;
		this.calendar = calendar;
		this.weekdays = weekdays;
		this.years = years;
		this.seasons = seasons;
		this.relative = relative;
		this.quarters = quarters;
	}

	/** Reads an expression whose article belongs to it, or returns null. */
	Expression at(int the) {
		Expression found = behind(the, the + 1);
		return found == null ? null : found.from(the);
	}

	private Expression behind(int the, int next) {
		return switch (tokens.kind(next)) {
		case UNIT, TIME_OF_DAY -> tokens.isTitleCase(next) ? null : unit(next);
		case WEEKDAY -> weekday(next);
		case LAST, PAST -> passed(the, next + 1, -1);
		case COMING -> passed(the, next + 1, 1);
		case NEXT, PREVIOUS, FOLLOWING -> isDuration(the) ? null : told(next + 1);
		case APOSTROPHE -> tokens.is(next + 1, Kind.DECADE) ? years.decade(next + 1) : null;
		case DECADE -> years.decade(next);
		case ORDINAL -> ordinal(next);
		case RANK -> quarters.at(next);
		case SEASON -> seasons.at(next);
		case PART -> part(next);
		default -> null;
		};
	}

	private Expression ordinal(int index) {
		Expression century = years.century(index);
		Expression dated = century == null ? calendar.at(index) : century;
		return dated == null && isDayOfMonth(index) ? new Expression(index, index + 1, new DayOfMonth(tokens.value(index)))
				: dated;
	}

	/** "On the 28th," is a day; "on the 28th floor" and "on the 28th he left" are left alone, for who could tell. */
	private boolean isDayOfMonth(int ordinal) {
		boolean isCut = tokens.is(ordinal + 1, Kind.BREAK, Kind.COMMA) || tokens.is(ordinal + 1, Kind.DOT, Kind.OTHER);
		return isCut && (tokens.is(ordinal - 2, Kind.ON) || isMarked) && tokens.value(ordinal) >= 1
				&& tokens.value(ordinal) <= LAST_OF_ANY_MONTH;
	}

	/** "The weekend", "the day before", "the night before last", "the day after tomorrow". */
	private Expression unit(int unit) {
		int next = unit + 1;
		if (!tokens.is(next, Kind.BEFORE, Kind.AFTER)) {
			return isWeekend(unit) && !tokens.is(next, Kind.OF)
					? new Expression(unit, next, new Weekend(Side.ANY))
					: null;
		}
		if (tokens.is(next + 1, Kind.NEAR_DAY)) {
			int step = tokens.is(next, Kind.BEFORE) ? -1 : 1;
			return new Expression(unit, next + 2, new NearDay(tokens.value(next + 1) + step));
		}
		return new Expression(unit, behindDirection(next), Told.ONLY);
	}

	/** "The Sunday before". */
	private Expression weekday(int weekday) {
		Expression found = tokens.is(weekday + 1, Kind.BEFORE, Kind.AFTER) ? weekdays.at(weekday, Side.ANY) : null;
		return found == null ? null : new Expression(weekday, behindDirection(found.end()), found.meaning());
	}

	private int behindDirection(int direction) {
		return tokens.is(direction + 1, Kind.LAST, Kind.NEXT) ? direction + 2 : direction + 1;
	}

	private boolean isWeekend(int unit) {
		return tokens.is(unit, Kind.UNIT) && tokens.value(unit) == CalendarUnit.WEEKEND.ordinal();
	}

	/** "The past week"; but "for the past week" is a duration, and "the last week of the trial" another week. */
	private Expression passed(int the, int index, int direction) {
		if (tokens.is(index, Kind.UNIT)) {
			return isDuration(the) || tokens.is(index + 1, Kind.OF) ? null : period(the, index, direction);
		}
		if (tokens.is(index, Kind.COUNT, Kind.NUMBER) && tokens.is(index + 1, Kind.UNITS)) {
			return isMarked ? periods(index, direction) : null;
		}
		return tokens.is(index, Kind.TIME_OF_DAY) ? null
				: relative.at(index, direction < 0 ? Side.LAST : Side.NEXT);
	}

	private Expression period(int the, int index, int direction) {
		CalendarUnit unit = CalendarUnit.of(tokens.value(index));
		if (unit == CalendarUnit.WEEKEND) {
			return new Expression(index, index + 1, new Weekend(direction < 0 ? Side.LAST : Side.NEXT));
		}
		boolean isLastOfSeveral = unit == CalendarUnit.DAY && tokens.is(the + 1, Kind.LAST);
		return isLastOfSeveral ? null : new Expression(index, index + 1, new Rolling(unit, 1, direction));
	}

	private Expression periods(int index, int direction) {
		Rolling rolling = new Rolling(CalendarUnit.of(tokens.value(index + 1)), tokens.value(index), direction);
		return new Expression(index, index + 2, rolling);
	}

	private boolean isDuration(int the) {
		return !isMarked && tokens.is(the - 1, Kind.FOR);
	}

	/** "The previous day", "the following Monday": counted from something told. */
	private Expression told(int index) {
		return switch (tokens.kind(index)) {
		case UNIT, TIME_OF_DAY -> new Expression(index, index + 1, Told.ONLY);
		case WEEKDAY, MONTH, SHORT_MONTH, SEASON -> relative.at(index, Side.TOLD);
		default -> null;
		};
	}

	/** "The early 1990s", "the mid-19th century", "the late summer of 2024". */
	private Expression part(int index) {
		Part part = Part.values()[tokens.value(index)];
		int inner = tokens.is(index + 1, Kind.HYPHEN) && tokens.isGlued(index + 1) ? index + 2 : index + 1;
		Expression whole = divisible(inner);
		return whole == null ? null : whole.during(part);
	}

	private Expression divisible(int index) {
		return switch (tokens.kind(index)) {
		case APOSTROPHE -> tokens.is(index + 1, Kind.DECADE) ? years.decade(index + 1) : null;
		case DECADE -> years.decade(index);
		case ORDINAL -> years.century(index);
		case SEASON -> seasons.at(index);
		default -> null;
		};
	}
}
