package org.newsmark.dsl.model;

import java.time.YearMonth;

import org.newsmark.dsl.model.MalformedDate.Kind;
import org.newsmark.dsl.words.Words;

/** Word what is wrong with a date, and what was expected. */
final class DateComplaint {

	private static final int LONGEST_CITATION = 40;
	private static final String SHAPES = "A date is written 2025-11-30, 2025-11 or 2025, with a time "
			+ "2025-11-30T20:15-05:00, and from one to another 2025-09/2025-11.";

	private DateComplaint() {
	}

	static MalformedDate shape(String text, String body) {
		return new MalformedDate(Kind.SHAPE, cited(text) + hint(body));
	}

	private static String hint(String body) {
		if (body.matches("[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?")) {
			return "months and days have two digits, as in 2025-01-03.";
		}
		if (body.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?")) {
			return "a time needs its offset from UTC, as in 2025-11-30T20:15-05:00 or 2025-11-30T20:15Z.";
		}
		if (body.matches("[0-9]{4}-XX-XX")) {
			return "for a day of a year that is not known, write the year alone.";
		}
		return "this is no date. " + SHAPES;
	}

	static MalformedDate interval(String text) {
		return new MalformedDate(Kind.SHAPE, cited(text)
				+ "an interval is written 2025-09/2025-11, or with one open end 2025-09/.. or ../2025-11.");
	}

	static MalformedDate timeInInterval(String text) {
		return new MalformedDate(Kind.SHAPE,
				cited(text) + "an interval runs from one day, month, season or year to another, without times.");
	}

	static MalformedDate reversed(String text, NewsDate start, NewsDate end) {
		return new MalformedDate(Kind.REVERSED, cited(text) + "the interval ends (" + end.inWords()
				+ ") before it starts (" + start.inWords() + ").");
	}

	static MalformedDate impossible(String text, String reason) {
		return new MalformedDate(Kind.IMPOSSIBLE, cited(text) + reason);
	}

	static MalformedDate month(String text, String month) {
		return impossible(text, "there is no month " + month + ". Months run from 01 to 12, and seasons are 21 "
				+ "(spring), 22 (summer), 23 (autumn) and 24 (winter).");
	}

	static MalformedDate day(String text, YearMonth month, int day) {
		if (day == 0) {
			return impossible(text, "days are counted from 01.");
		}
		return impossible(text, new DateInWords(Words.ENGLISH).month(month) + " has "
				+ month.lengthOfMonth() + " days.");
	}

	private static String cited(String text) {
		boolean isLong = text.length() > LONGEST_CITATION;
		return (isLong ? text.substring(0, LONGEST_CITATION) + "…" : text) + ": ";
	}
}
