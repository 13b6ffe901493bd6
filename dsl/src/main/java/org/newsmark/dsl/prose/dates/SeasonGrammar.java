package org.newsmark.dsl.prose.dates;

import java.util.List;
import java.util.Optional;

/** Reads seasons: "spring 2025", "summer of 2024", "winter 2024-25". */
final class SeasonGrammar {

	private final Tokens tokens;
	private final boolean isMarked;

	SeasonGrammar(Tokens tokens, boolean isMarked) {
		this.tokens = tokens;
		this.isMarked = isMarked;
	}

	/** Reads a season with its year, or returns null; where the words are known to be a date the year may lack. */
	Expression at(int first) {
		Expression dated = dated(first);
		return dated == null && isMarked ? yearless(first, Side.ANY) : dated;
	}

	/** Reads a season behind "last", "this" or "next". */
	Expression at(int first, Side side) {
		Expression dated = dated(first);
		return dated == null ? yearless(first, side) : dated;
	}

	private Expression yearless(int first, Side side) {
		return new Expression(first, first + 1, new Yearless(season(first), side));
	}

	private Expression dated(int first) {
		int year = tokens.is(first + 1, Kind.OF) ? first + 2 : first + 1;
		if (!tokens.isYear(year)) {
			return null;
		}
		return season(first).number() == SeasonOfYear.WINTER ? winter(first, year)
				: new Expression(first, year + 1, Fixed.in(tokens.value(year), season(first)));
	}

	/** The winter of one year is to some the one that begins in it and to others the one that ends in it. */
	private Expression winter(int first, int year) {
		SeasonOfYear winter = season(first);
		int start = tokens.value(year);
		boolean namesBothYears = tokens.is(year + 1, Kind.HYPHEN) && tokens.isGlued(year + 1)
				&& tokens.isGlued(year + 2) && tokens.is(year + 2, Kind.NUMBER)
				&& tokens.value(year + 2) % 100 == (start + 1) % 100;
		if (namesBothYears) {
			return new Expression(first, year + 3, Fixed.in(start, winter));
		}
		List<Days> either = List.of(winter.in(start - 1).widened(winter.slack()),
				winter.in(start).widened(winter.slack()));
		return new Expression(first, year + 1, new Fixed(either, Optional.of(winter.value(start))));
	}

	private SeasonOfYear season(int index) {
		return new SeasonOfYear(tokens.value(index));
	}
}
