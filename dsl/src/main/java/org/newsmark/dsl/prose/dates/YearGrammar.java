package org.newsmark.dsl.prose.dates;

import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.MalformedDate;
import org.newsmark.dsl.model.NewsDate;

/** Reads years, decades, centuries and dates in the notation of ISO 8601. */
final class YearGrammar {

	private static final int LONGEST_ISO_DATE = 25;
	private static final int FIRST_YEAR_OF_SHORT_DECADES = 30;
	private static final int LAST_CENTURY = 30;
	private static final int LONGEST_LIST = 20;

	private final Tokens tokens;
	private final boolean isMarked;

	YearGrammar(Tokens tokens, boolean isMarked) {
		this.tokens = tokens;
		this.isMarked = isMarked;
	}

	/** Reads a year that is sure to be one, a range of years or an ISO date. */
	Expression at(int first) {
		if (tokens.length(first) != 4) {
			return null;
		}
		Expression iso = isoDate(first);
		return iso != null || !tokens.isYear(first) ? iso : years(first);
	}

	private Expression years(int first) {
		boolean isLed = isMarked || isLed(first);
		Expression range = range(first, isLed);
		if (range != null) {
			return range;
		}
		return isLed ? year(first) : null;
	}

	/** Reads one year, whatever stands before it. */
	Expression year(int first) {
		return tokens.isYear(first)
				? new Expression(first, first + 1, partOf(first, Fixed.years(tokens.value(first), tokens.value(first))))
				: null;
	}

	/** "The end of 2024", "the second half of 2024". */
	private Meaning partOf(int year, Meaning whole) {
		int stretch = year - 2;
		if (!tokens.is(year - 1, Kind.OF)) {
			return whole;
		}
		if (tokens.is(stretch, Kind.HALF) && tokens.is(stretch - 1, Kind.RANK) && !isBound(stretch - 2)) {
			return switch (tokens.value(stretch - 1)) {
			case 1 -> whole.during(Part.EARLY);
			case 2 -> whole.during(Part.LATE);
			default -> whole;
			};
		}
		boolean isPart = tokens.is(stretch, Kind.STRETCH) && tokens.value(stretch) >= 0 && !isBound(stretch - 1);
		return isPart ? whole.during(Part.values()[tokens.value(stretch)]) : whole;
	}

	/** What happens "by the end of 2024" or "since its start" may happen in all of the year. */
	private boolean isBound(int before) {
		int preposition = tokens.is(before, Kind.THE) ? before - 1 : before;
		return switch (tokens.kind(preposition)) {
		case BY, BEFORE, AFTER, SINCE, FROM, TO, THROUGH, BETWEEN -> true;
		default -> false;
		};
	}

	/** Four digits are a year behind a preposition that suits one; behind "and" if another year stands before it. */
	private boolean isLed(int first) {
		int before = first - 1;
		return switch (tokens.kind(before)) {
		case IN, SINCE, FROM, BETWEEN, BY, BEFORE, AFTER, THROUGH, YEAR_LEADER -> true;
		case OF -> tokens.is(before - 1, Kind.AS, Kind.STRETCH) || tokens.is(before - 1, Kind.HALF, Kind.UNIT);
		case UNIT -> tokens.value(before) == CalendarUnit.YEAR.ordinal();
		case LEAST -> tokens.is(before - 1, Kind.AT) && tokens.is(before - 2, Kind.SINCE);
		case AND -> tokens.isYear(before - 1) && (isLedSimply(before - 1) || isListed(before - 1));
		case COMMA -> isListed(first);
		default -> false;
		};
	}

	/** "In 2012, 2016 and 2020": a year between others, of which the first is led. */
	private boolean isListed(int year) {
		int first = year;
		while (year - first < LONGEST_LIST && tokens.is(first - 1, Kind.COMMA) && tokens.isYear(first - 2)) {
			first -= 2;
		}
		boolean goesOn = tokens.is(year + 1, Kind.COMMA, Kind.AND) && tokens.isYear(year + 2);
		return first < year && goesOn && isLedSimply(first);
	}

	private boolean isLedSimply(int first) {
		return tokens.is(first - 1, Kind.IN, Kind.SINCE) || tokens.is(first - 1, Kind.BETWEEN);
	}

	private Expression range(int first, boolean isLed) {
		int start = tokens.value(first);
		int last = first + 2;
		if (joins(first, isLed) && tokens.isYear(last) && tokens.value(last) > start) {
			return new Expression(first, last + 1, Fixed.years(start, tokens.value(last)));
		}
		boolean isShort = isLed && isHyphenated(first + 1) && tokens.is(last, Kind.NUMBER) && tokens.length(last) == 2;
		return isShort ? shortRange(first, start, tokens.value(last)) : null;
	}

	private boolean joins(int first, boolean isLed) {
		return switch (tokens.kind(first + 1)) {
		case HYPHEN -> tokens.isGlued(first + 1) == tokens.isGlued(first + 2) && (isLed || isHyphenated(first + 1));
		case TO, THROUGH -> isLed;
		case AND -> tokens.is(first - 1, Kind.BETWEEN);
		default -> false;
		};
	}

	private boolean isHyphenated(int mark) {
		return tokens.is(mark, Kind.HYPHEN) && tokens.isGlued(mark) && tokens.isGlued(mark + 1);
	}

	/** 2010-11 is October to some and a school year to others, so it means either. */
	private Expression shortRange(int first, int start, int ending) {
		int end = start / 100 * 100 + ending;
		int last = end > start ? end : end + 100;
		boolean isMonth = ending >= 1 && ending <= 12;
		if (last - start > 20 && !isMonth) {
			return null;
		}
		boolean isNextYear = last == start + 1;
		Days days = isMonth && !isNextYear ? Days.years(start, start) : Days.years(start, last);
		String value = isMonth && !isNextYear ? String.format("%04d-%02d", start, ending) : start + "/" + last;
		return new Expression(first, first + 3, Fixed.of(days, value));
	}

	/** Reads a date with a day in digits, and the time behind it if there is one. */
	private Expression isoDate(int first) {
		boolean isDate = isHyphenated(first + 1) && isHyphenated(first + 3);
		return isDate ? isoDate(first, endOfIsoDate(tokens.start(first))) : null;
	}

	private int endOfIsoDate(int start) {
		CharSequence text = tokens.text();
		int most = Math.min(text.length(), start + LONGEST_ISO_DATE);
		int end = start;
		while (end < most && isIso(text.charAt(end))) {
			end++;
		}
		return end > start && text.charAt(end - 1) == ':' ? end - 1 : end;
	}

	private static boolean isIso(char character) {
		return character >= '0' && character <= '9' || "-:TZ+".indexOf(character) >= 0;
	}

	private Expression isoDate(int first, int endOffset) {
		int end = first;
		while (end < tokens.size() && tokens.start(end) < endOffset) {
			end++;
		}
		if (tokens.end(end - 1) != endOffset) {
			return null;
		}
		try {
			NewsDate date = NewsDate.parse(tokens.text().subSequence(tokens.start(first), endOffset).toString());
			return new Expression(first, end,
					Fixed.of(new Days(date.earliest(), date.latest()), date.toString()));
		} catch (MalformedDate malformed) {
			return null;
		}
	}

	/** Reads "1990s" or, behind its apostrophe, "'90s". */
	Expression decade(int first) {
		int year = tokens.value(first);
		if (year % 10 != 0) {
			return null;
		}
		if (tokens.length(first) == 5) {
			return year >= 1000 && year < 2200 ? new Expression(first, first + 1, longDecade(year)) : null;
		}
		boolean hasApostrophe = tokens.is(first - 1, Kind.APOSTROPHE) && tokens.isGlued(first);
		return hasApostrophe && tokens.length(first) == 3 ? new Expression(first - 1, first + 1, shortDecade(year))
				: null;
	}

	/** "The 1900s" may be ten years or a hundred. */
	private static Meaning longDecade(int year) {
		int length = year % 100 == 0 ? 100 : 10;
		return Fixed.of(Days.years(year, year + length - 1), CalendarUnit.DECADE.value(Days.years(year, year).from()));
	}

	private static Meaning shortDecade(int years) {
		int likely = years < FIRST_YEAR_OF_SHORT_DECADES ? 2000 + years : 1900 + years;
		Days last = Days.years(1900 + years, 1909 + years);
		Days present = Days.years(2000 + years, 2009 + years);
		return new Fixed(List.of(last, present), Optional.of(CalendarUnit.year(likely).substring(0, 3) + "X"));
	}

	/** Reads "19th century". */
	Expression century(int first) {
		int number = tokens.is(first, Kind.ORDINAL) ? tokens.value(first) : 0;
		boolean isCentury = number > 0 && number <= LAST_CENTURY && tokens.is(first + 1, Kind.UNIT)
				&& tokens.value(first + 1) == CalendarUnit.CENTURY.ordinal();
		return isCentury ? new Expression(first, first + 2, new Century(number)) : null;
	}
}
