package org.newsmark.dsl.prose.dates;

/**
 * Reads the expression that begins at a token, if one does.
 *
 * <p>
 * Each family of expressions has its own grammar; none looks farther than a few tokens ahead or back.
 */
final class DateGrammar {

	private final Tokens tokens;
	private final CalendarGrammar calendar;
	private final WeekdayGrammar weekdays;
	private final YearGrammar years;
	private final SeasonGrammar seasons;
	private final ElapsedGrammar elapsed;
	private final RelativeGrammar relative;
	private final TheGrammar the;
	private final HolidayGrammar holidays;
	private final QuarterGrammar quarters;

	DateGrammar(Tokens tokens, boolean isMarked) {
		this.tokens = tokens;
		calendar = new CalendarGrammar(tokens, isMarked);
		weekdays = new WeekdayGrammar(tokens, calendar, isMarked);
		years = new YearGrammar(tokens, isMarked);
		seasons = new SeasonGrammar(tokens, isMarked);
		elapsed = new ElapsedGrammar(tokens, isMarked);
		holidays = new HolidayGrammar(tokens);
		quarters = new QuarterGrammar(tokens);
		relative = new RelativeGrammar(tokens, calendar, weekdays, seasons, holidays);
		the = new TheGrammar(tokens, isMarked, calendar, weekdays, years, seasons, relative, quarters);
	}

	/** Returns the expression that begins at the token, or null if none does. */
	Expression at(int first) {
		if (isStuckBefore(first)) {
			return null;
		}
		Expression found = read(first);
		return found == null || isStuckBehind(found.end()) ? null : found;
	}

	private Expression read(int first) {
		return switch (tokens.kind(first)) {
		case THE -> the.at(first);
		case MONTH, SHORT_MONTH -> calendar.at(first);
		case WEEKDAY -> weekdays.at(first, Side.ANY);
		case SEASON -> seasons.at(first);
		case DECADE -> years.decade(first);
		case NUMBER, ORDINAL -> number(first);
		case COUNT, ARTICLE, COUPLE, SEVERAL -> elapsed.at(first);
		case THIS, LAST, NEXT, NEAR_DAY -> relative.at(first);
		case PART -> part(first);
		case WORD, NAME_BEFORE -> holidays.at(first, Side.ANY);
		case RANK -> rank(first);
		case QUARTER -> quarters.at(first);
		case NUMERIC -> numeric(first);
		default -> null;
		};
	}

	/** "Fourth of July", "third quarter of 2025". */
	private Expression rank(int first) {
		Expression quarter = quarters.at(first);
		return quarter == null ? holidays.at(first, Side.ANY) : quarter;
	}

	private Expression numeric(int first) {
		Meaning meaning = NumericDate.meaning(tokens.value(first));
		return meaning == null ? null : new Expression(first, first + 1, meaning);
	}

	private Expression number(int first) {
		Expression found = calendar.at(first);
		if (found == null) {
			found = years.at(first);
		}
		return found == null ? elapsed.at(first) : found;
	}

	/** "Early 2024", "mid-November", "late last year", "earlier in the week". */
	private Expression part(int first) {
		Part part = Part.values()[tokens.value(first)];
		int inner = first + 1;
		boolean hasHyphen = tokens.is(inner, Kind.HYPHEN) && tokens.isGlued(inner);
		if (hasHyphen && (part != Part.MID || !tokens.isGlued(++inner))) {
			return null;
		}
		Expression whole = divisible(inner);
		return whole == null ? null : whole.from(first).during(part);
	}

	private Expression divisible(int first) {
		return switch (tokens.kind(first)) {
		case MONTH, SHORT_MONTH -> isDeceased(first) ? null : calendar.qualified(first, Side.ANY);
		case WEEKDAY -> weekdays.at(first, Side.ANY);
		case SEASON -> seasons.at(first);
		case DECADE -> years.decade(first);
		case NUMBER -> years.year(first);
		case THIS, LAST, NEXT, NEAR_DAY -> relative.at(first);
		case IN -> tokens.is(first + 1, Kind.THE) ? relative.currentUnit(first + 2) : null;
		default -> null;
		};
	}

	/** "The late June Carter" is no month. */
	private boolean isDeceased(int name) {
		return tokens.is(name - 2, Kind.THE) && tokens.is(name + 1, Kind.WORD) && tokens.isCapitalized(name + 1);
	}

	/** What hangs on to a word, a number or a sign ("$2020", "#Sunday", "pre-May") is part of something else. */
	private boolean isStuckBefore(int first) {
		if (!tokens.isGlued(first)) {
			return false;
		}
		return switch (tokens.kind(first - 1)) {
		case GLUE -> true;
		case HYPHEN, DOT -> tokens.isGlued(first - 1) && tokens.isWordLike(first - 2);
		case OTHER, COMMA, BREAK, APOSTROPHE -> false;
		default -> true;
		};
	}

	/** "June-born", "Sunday.example": the expression is part of something longer. */
	private boolean isStuckBehind(int end) {
		if (!tokens.isGlued(end)) {
			return false;
		}
		return switch (tokens.kind(end)) {
		case GLUE -> true;
		case HYPHEN, DOT -> tokens.isGlued(end + 1) && tokens.isWordLike(end + 1);
		case OTHER, COMMA, BREAK, APOSTROPHE -> false;
		default -> true;
		};
	}
}
