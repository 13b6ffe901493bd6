package org.newsmark.dsl.prose.dates;

/** Reads a number of units that has passed or will: "two weeks ago", "a year earlier", "three months from now". */
final class ElapsedGrammar {

	private static final int MOST = 9999;

	/** How many the words name; the likely number is 0 if they name none. */
	private record Amount(int end, int least, int likely, int most) {
	}

	private final Tokens tokens;
	private final boolean isMarked;

	ElapsedGrammar(Tokens tokens, boolean isMarked) {
		this.tokens = tokens;
		this.isMarked = isMarked;
	}

	/** Reads an amount of units and the word that makes it a date, or returns null. */
	Expression at(int first) {
		Amount amount = amount(first);
		CalendarUnit unit = amount == null || tokens.is(first - 1, Kind.HALF) ? null : unit(amount.end());
		if (unit == null) {
			return null;
		}
		int next = amount.end() + 1;
		return switch (tokens.kind(next)) {
		case AGO -> ago(first, next + 1, unit, amount);
		case FROM -> fromSomeDay(first, next, unit, amount);
		case PART -> told(first, next);
		case BEFORE, AFTER -> isMarked ? new Expression(first, next + 1, Told.ONLY) : null;
		default -> null;
		};
	}

	private CalendarUnit unit(int index) {
		return switch (tokens.kind(index)) {
		case UNIT, UNITS -> CalendarUnit.of(tokens.value(index));
		case FORTNIGHT -> CalendarUnit.WEEK;
		default -> null;
		};
	}

	/**
	 * "A year ago Saturday" is a certain day, but whether by date or by weekday is not said. "A week ago Monday"
	 * may lie a week before Monday, itself up to a week ago.
	 */
	private Expression ago(int first, int end, CalendarUnit unit, Amount amount) {
		if (!tokens.is(end, Kind.WEEKDAY, Kind.NEAR_DAY)) {
			return new Expression(first, end, elapsed(unit, amount, first, -1));
		}
		Amount unsure = new Amount(amount.end(), amount.least(), 0,
				unit == CalendarUnit.WEEK ? amount.most() + 1 : amount.most());
		return new Expression(first, end + 1, elapsed(unit, unsure, first, -1));
	}

	private Expression fromSomeDay(int first, int from, CalendarUnit unit, Amount amount) {
		if (tokens.is(from + 1, Kind.NOW)) {
			return new Expression(first, from + 2, elapsed(unit, amount, first, 1));
		}
		return isMarked ? new Expression(first, from + 1, Told.ONLY) : null;
	}

	/** "Two days earlier than planned" compares, and names no day. */
	private Expression told(int first, int next) {
		int part = tokens.value(next);
		boolean isTold = (part == Part.EARLIER.ordinal() || part == Part.LATER.ordinal())
				&& !tokens.is(next + 1, Kind.THAN);
		return isTold ? new Expression(first, next + 1, Told.ONLY) : null;
	}

	private Meaning elapsed(CalendarUnit unit, Amount amount, int first, int direction) {
		int most = isLowerBound(first) ? 2 * amount.most() : amount.most();
		return new Elapsed(unit, amount.least(), amount.likely(), most, direction);
	}

	/** "More than a decade ago" may be nearly two. */
	private boolean isLowerBound(int first) {
		return tokens.is(first - 1, Kind.LEAST, Kind.MORE)
				|| tokens.is(first - 1, Kind.THAN) && tokens.is(first - 2, Kind.MORE);
	}

	private Amount amount(int first) {
		return switch (tokens.kind(first)) {
		case NUMBER, COUNT -> number(first);
		case COUPLE -> couple(first);
		case SEVERAL -> new Amount(first + 1, 3, 0, 10);
		case ARTICLE -> behindArticle(first);
		default -> null;
		};
	}

	private Amount number(int first) {
		int number = tokens.value(first);
		return number == 0 || number > MOST ? null : new Amount(first + 1, number, number, number);
	}

	private Amount behindArticle(int article) {
		int next = article + 1;
		return switch (tokens.kind(next)) {
		case UNIT -> new Amount(next, 1, 1, 1);
		case FORTNIGHT -> new Amount(next, 2, 2, 2);
		case COUPLE -> couple(next);
		case FEW -> new Amount(next + 1, 2, 0, 7);
		case COUNT -> number(next);
		default -> null;
		};
	}

	private Amount couple(int couple) {
		return new Amount(tokens.is(couple + 1, Kind.OF) ? couple + 2 : couple + 1, 2, 2, 3);
	}
}
