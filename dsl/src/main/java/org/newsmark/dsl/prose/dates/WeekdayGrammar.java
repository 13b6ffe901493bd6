package org.newsmark.dsl.prose.dates;

import java.time.DayOfWeek;

/** Reads days of the week, with the time of day and the date that may follow: "Sunday night", "Sunday, Nov. 30". */
final class WeekdayGrammar {

	private final Tokens tokens;
	private final CalendarGrammar calendar;
	private final boolean isMarked;

	WeekdayGrammar(Tokens tokens, CalendarGrammar calendar, boolean isMarked) {
		this.tokens = tokens;
		this.calendar = calendar;
		this.isMarked = isMarked;
	}

	/** Reads a weekday and what belongs to it, or returns null if it is none, or not one of a certain week. */
	Expression at(int first, Side side) {
		int next = behind(first);
		if (isName(first) || !isMarked && isOneOfMany(first, next)) {
			return null;
		}
		DayOfWeek day = DayOfWeek.of(tokens.value(first));
		int date = tokens.is(next, Kind.COMMA) ? next + 1 : next;
		Expression dated = isBracket(next, '(') ? inBrackets(next, day, side) : calendar.ofWeekday(date, day, side);
		return dated == null ? new Expression(first, next, new Weekday(day, countedSide(first, next, side)))
				: dated.from(first);
	}

	/** "Wednesday (Nov. 26)". */
	private Expression inBrackets(int opening, DayOfWeek day, Side side) {
		Expression date = calendar.ofWeekday(opening + 1, day, side);
		return date != null && isBracket(date.end(), ')')
				? new Expression(date.start(), date.end() + 1, date.meaning())
				: null;
	}

	private boolean isBracket(int index, char bracket) {
		return tokens.is(index, Kind.OTHER) && tokens.text().charAt(tokens.start(index)) == bracket;
	}

	/** "The Sunday before", "Monday of last week", "the first Tuesday", "Tuesday week": only the text tells which. */
	private Side countedSide(int first, int next, Side side) {
		boolean isCounted = isWeekAfter(next - 1) || tokens.is(next, Kind.OF) || tokens.is(first - 1, Kind.RANK)
				|| tokens.is(first - 1, Kind.THE) && tokens.is(next, Kind.BEFORE, Kind.AFTER);
		return isCounted ? Side.TOLD : side;
	}

	private int behind(int first) {
		boolean hasTime = tokens.is(first + 1, Kind.TIME_OF_DAY) && !tokens.isTitleCase(first + 1);
		return hasTime || isWeekAfter(first + 1) ? first + 2 : first + 1;
	}

	/** "Tuesday week" is British for a week behind Tuesday. */
	private boolean isWeekAfter(int index) {
		return tokens.is(index, Kind.UNIT) && tokens.value(index) == CalendarUnit.WEEK.ordinal()
				&& !tokens.isCapitalized(index) && !tokens.isGlued(index);
	}

	/** "Good Friday" is a feast, "Sunday school" a lesson, "Saturday Night Live" a show, "Friday the 13th" bad luck. */
	private boolean isName(int first) {
		int next = first + 1;
		boolean isShow = tokens.is(next, Kind.TIME_OF_DAY) && tokens.isTitleCase(next);
		return isShow || isPerson(first) || isUnlucky(first) || tokens.is(first - 1, Kind.NAME_BEFORE)
				|| tokens.is(next, Kind.NAME_AFTER)
				&& (tokens.isCapitalized(next) || isAlwaysName(next));
	}

	/** A sentence that begins "Sunday Oliseh" is about him; behind a day there would be a comma. */
	private boolean isPerson(int first) {
		boolean beginsSentence = tokens.is(first - 1, Kind.BREAK, Kind.DOT);
		return beginsSentence && tokens.isTitleCase(first) && tokens.is(first + 1, Kind.WORD)
				&& tokens.isTitleCase(first + 1);
	}

	private boolean isUnlucky(int first) {
		return tokens.value(first) == DayOfWeek.FRIDAY.getValue() && tokens.is(first + 1, Kind.THE)
				&& tokens.is(first + 2, Kind.ORDINAL) && tokens.value(first + 2) == 13;
	}

	// Only those that make sense as an ordinary word behind a weekday must be capitalized to be a name.
	private boolean isAlwaysName(int index) {
		String word = tokens.text().subSequence(tokens.start(index), tokens.end(index)).toString();
		return switch (word) {
		case "school", "schools", "best", "league", "roast", "driver", "drivers" -> true;
		default -> false;
		};
	}

	/** "Every Sunday", "the second Sunday", "on a Sunday" leave open which; "a Sunday interview" does not. */
	private boolean isOneOfMany(int first, int next) {
		if (tokens.is(first - 1, Kind.EVERY, Kind.COUNT) || tokens.is(first - 1, Kind.RANK)) {
			return true;
		}
		if (!tokens.is(first - 1, Kind.ARTICLE)) {
			return false;
		}
		boolean qualifiesWord = tokens.is(next, Kind.WORD) && !tokens.isCapitalized(next)
				&& !tokens.isGlued(next);
		return next > first + 1 || tokens.is(first - 2, Kind.ON) || !qualifiesWord;
	}
}
