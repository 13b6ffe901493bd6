package org.newsmark.dsl.ide.hover;

import java.time.LocalDate;
import java.util.Optional;

import org.newsmark.dsl.model.DatePrecision;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;

/** Tells of a date which day of the week it was and how much time it covers. */
final class Days {

	private Days() {
	}

	/** Returns the card of a date as written; empty where it is none. */
	static Optional<String> card(String written) {
		return Dates.read(written).map(date -> new Card().paragraph("**" + inWords(date) + "**")
				.paragraph(precision(date), "`" + date + "`").toString());
	}

	/** Returns a date in words, with its weekday where it is a day; what is no date, as it is written. */
	static String inWords(String written) {
		return Dates.read(written).map(Days::inWords).orElseGet(() -> Markdown.text(written));
	}

	private static String inWords(NewsDate date) {
		if (!isDay(date)) {
			return date.inWords();
		}
		String weekday = Dates.weekday(date.earliest());
		boolean isQualified = date.isApproximate() || date.isUncertain();
		return isQualified ? date.inWords() + " (a " + weekday + ")" : weekday + ", " + date.inWords();
	}

	private static boolean isDay(NewsDate date) {
		return date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.TIME;
	}

	private static String precision(NewsDate date) {
		return switch (date.precision()) {
		case TIME -> "A time of day";
		case DAY -> "A day";
		case MONTH -> date.toString().contains("XX") ? "A day that is not known" + bounds(date) : "A month" + bounds(date);
		case SEASON -> "A season" + bounds(date);
		case YEAR -> date.toString().contains("XX") ? "A month that is not known" + bounds(date) : "A year" + bounds(date);
		case DECADE -> "Ten years" + bounds(date);
		case CENTURY -> "A hundred years" + bounds(date);
		case INTERVAL -> "An interval" + bounds(date);
		};
	}

	private static String bounds(NewsDate date) {
		boolean isOpenBefore = date.earliest().equals(LocalDate.MIN);
		boolean isOpenBehind = date.latest().equals(LocalDate.MAX);
		if (isOpenBefore || isOpenBehind) {
			return isOpenBefore ? ", up to and with " + inWords(date.latest().toString())
					: ", from " + inWords(date.earliest().toString()) + " on";
		}
		return ", from " + inWords(date.earliest().toString()) + " to " + inWords(date.latest().toString());
	}
}
