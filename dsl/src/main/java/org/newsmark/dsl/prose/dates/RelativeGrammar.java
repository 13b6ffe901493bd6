package org.newsmark.dsl.prose.dates;

/** Reads what lies before, around or after the day of the story: "last week", "this summer", "yesterday". */
final class RelativeGrammar {

	private final Tokens tokens;
	private final CalendarGrammar calendar;
	private final WeekdayGrammar weekdays;
	private final SeasonGrammar seasons;
	private final HolidayGrammar holidays;

	RelativeGrammar(Tokens tokens, CalendarGrammar calendar, WeekdayGrammar weekdays, SeasonGrammar seasons,
			HolidayGrammar holidays) {
		this.tokens = tokens;
		this.calendar = calendar;
		this.weekdays = weekdays;
		this.seasons = seasons;
		this.holidays = holidays;
	}

	/** Reads an expression that begins with "this", "last", "next" or a word like "yesterday", or returns null. */
	Expression at(int first) {
		if (tokens.is(first, Kind.NEAR_DAY)) {
			return nearDay(first);
		}
		// Behind "the" these words mean something else.
		if (tokens.is(first - 1, Kind.THE)) {
			return null;
		}
		return switch (tokens.kind(first)) {
		case THIS -> behindThis(first);
		case LAST -> from(first, first + 1, Side.LAST);
		case NEXT -> from(first, first + 1, Side.NEXT);
		default -> null;
		};
	}

	/** Reads the unit that the day of the story lies in, behind "earlier in the". */
	Expression currentUnit(int index) {
		return tokens.is(index, Kind.UNIT) ? unit(index, Side.THIS) : null;
	}

	private Expression nearDay(int first) {
		return isTitle(first) ? null
				: new Expression(first, behindTimeOfDay(first), new NearDay(tokens.value(first)));
	}

	/** "USA Today", "the Tonight Show". */
	private boolean isTitle(int first) {
		return tokens.isTitleCase(first) && tokens.isWordLike(first - 1);
	}

	private int behindTimeOfDay(int first) {
		return tokens.is(first + 1, Kind.TIME_OF_DAY) ? first + 2 : first + 1;
	}

	private Expression behindThis(int first) {
		int next = first + 1;
		return switch (tokens.kind(next)) {
		case PAST, LAST -> from(first, next + 1, Side.LAST);
		case COMING, NEXT -> from(first, next + 1, Side.NEXT);
		default -> from(first, next, Side.THIS);
		};
	}

	private Expression from(int first, int index, Side side) {
		Expression found = at(index, side);
		return found == null ? null : found.from(first);
	}

	/** Reads what a word like "last" stands before, unless both are a title: "This Week", "Last Night". */
	Expression at(int index, Side side) {
		if (tokens.is(index, Kind.UNIT, Kind.TIME_OF_DAY) && tokens.isTitleCase(index)) {
			return null;
		}
		return switch (tokens.kind(index)) {
		case UNIT -> unit(index, side);
		case WEEKDAY -> weekdays.at(index, side);
		case MONTH, SHORT_MONTH -> calendar.qualified(index, side);
		case SEASON -> seasons.at(index, side);
		case WORD, NAME_BEFORE -> holidays.at(index, side);
		case TIME_OF_DAY -> timeOfDay(index, side);
		default -> null;
		};
	}

	private Expression unit(int index, Side side) {
		CalendarUnit unit = CalendarUnit.of(tokens.value(index));
		if (unit == CalendarUnit.DAY || side == Side.LAST && tokens.is(index + 1, Kind.OF)) {
			return null;
		}
		return new Expression(index, index + 1,
				unit == CalendarUnit.WEEKEND ? new Weekend(side) : new RelativeUnit(unit, steps(side)));
	}

	private Expression timeOfDay(int index, Side side) {
		return side == Side.NEXT ? new Expression(index, index + 1, Told.ONLY)
				: new Expression(index, index + 1, new NearDay(steps(side)));
	}

	private static int steps(Side side) {
		return switch (side) {
		case LAST -> -1;
		case NEXT -> 1;
		default -> 0;
		};
	}
}
