package org.newsmark.dsl.prose.dates;

/** Reads holidays: "Christmas Day", "New Year's Eve 2024", "last Labor Day". */
final class HolidayGrammar {

	private final Tokens tokens;

	HolidayGrammar(Tokens tokens) {
		this.tokens = tokens;
	}

	/** Reads a holiday with its year, if one is there, or returns null. */
	Expression at(int first, Side side) {
		for (Holiday holiday : Holiday.values()) {
			int end = holiday.endIn(tokens.text(), tokens.start(first));
			if (end >= 0) {
				return isName(behind(first, end)) ? null : expression(first, behind(first, end), holiday, side);
			}
		}
		return tokens.is(first - 1, Kind.ON) && !tokens.isWordLike(first + 1) ? bare(first, side) : null;
	}

	/** Without "Day" the word is mostly a season, a dinner or a sale; "on Thanksgiving" is the day. */
	private Expression bare(int first, Side side) {
		String word = tokens.text().subSequence(tokens.start(first), tokens.end(first)).toString();
		return switch (word) {
		case "Thanksgiving" -> new Expression(first, first + 1, new Yearless(Holiday.THANKSGIVING, side));
		case "Christmas" -> new Expression(first, first + 1, new Yearless(Holiday.CHRISTMAS_DAY, side));
		default -> null;
		};
	}

	private Expression expression(int first, int next, Holiday holiday, Side side) {
		int year = tokens.is(next, Kind.COMMA) || tokens.is(next, Kind.OF) ? next + 1 : next;
		return tokens.isYear(year) ? new Expression(first, year + 1, Fixed.in(tokens.value(year), holiday))
				: new Expression(first, next, new Yearless(holiday, side));
	}

	/** "The Labor Day weekend" is longer, and "the Memorial Day Parade" is a name. */
	private boolean isName(int next) {
		return tokens.is(next, Kind.UNIT, Kind.UNITS) || tokens.is(next, Kind.HYPHEN, Kind.TIME_OF_DAY)
				|| tokens.is(next, Kind.WORD) && tokens.isCapitalized(next);
	}

	private int behind(int first, int end) {
		int next = first;
		while (next < tokens.size() && tokens.start(next) < end) {
			next++;
		}
		return next;
	}
}
