package org.newsmark.dsl.model;

import java.time.LocalDate;
import java.time.YearMonth;

import org.newsmark.dsl.model.DateInWords.Phrase;

/** Read one date or interval; what it cannot read it explains. */
final class NewsDateParser {

	private static final String OPEN = "..";
	private static final int FIRST_SEASON = 21;
	private static final int LAST_SEASON = 24;

	private final String text;
	private final String body;
	private final boolean approximate;
	private final boolean uncertain;

	private NewsDateParser(String text) {
		char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
		this.text = text;
		this.approximate = last == '~' || last == '%';
		this.uncertain = last == '?' || last == '%';
		this.body = approximate || uncertain ? text.substring(0, text.length() - 1) : text;
	}

	static NewsDate parse(String text) throws MalformedDate {
		int slash = text.indexOf('/');
		return slash < 0 ? new NewsDateParser(text).date() : interval(text, slash);
	}

	private static NewsDate interval(String text, int slash) throws MalformedDate {
		String first = text.substring(0, slash);
		String second = text.substring(slash + 1);
		if (first.equals(OPEN) && second.equals(OPEN) || first.isEmpty() || second.isEmpty()
				|| second.indexOf('/') >= 0) {
			throw DateComplaint.interval(text);
		}
		if (second.equals(OPEN)) {
			NewsDate start = end(first);
			return joined(text, start, start, start.earliest(), LocalDate.MAX, words -> words.since(start.in(words)));
		}
		if (first.equals(OPEN)) {
			NewsDate end = end(second);
			return joined(text, end, end, LocalDate.MIN, end.latest(), words -> words.until(end.in(words)));
		}
		return closed(text, end(first), end(second));
	}

	private static NewsDate closed(String text, NewsDate start, NewsDate end) throws MalformedDate {
		if (start.isLaterThan(end)) {
			throw DateComplaint.reversed(text, start, end);
		}
		// A winter that ends in its own January can only be the one that began the year before.
		LocalDate earliest = start.earliest().isAfter(end.latest()) ? start.possibleStart() : start.earliest();
		return joined(text, start, end, earliest, end.latest(),
				words -> words.interval(start.in(words), end.in(words)));
	}

	private static NewsDate joined(String text, NewsDate start, NewsDate end, LocalDate earliest, LocalDate latest,
			Phrase words) {
		return new NewsDate(text, DatePrecision.INTERVAL, earliest, latest,
				start.isApproximate() || end.isApproximate(), start.isUncertain() || end.isUncertain(), null, words);
	}

	private static NewsDate end(String text) throws MalformedDate {
		NewsDate date = new NewsDateParser(text).date();
		if (date.precision() == DatePrecision.TIME) {
			throw DateComplaint.timeInInterval(text);
		}
		return date;
	}

	private NewsDate date() throws MalformedDate {
		if (has("dddd")) {
			return year();
		}
		if (has("dddd-dd")) {
			return number(5, 7) <= 12 ? month() : season();
		}
		if (has("dddd-dd-dd")) {
			LocalDate day = day();
			return dated(DatePrecision.DAY, day, day, htmlOf(body), words -> words.day(day));
		}
		if (has("dddX") || has("ddXX")) {
			return years();
		}
		if (has("dddd-XX") || has("dddd-dd-XX")) {
			return unspecified();
		}
		return time();
	}

	private NewsDate year() {
		int year = number(0, 4);
		return dated(DatePrecision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), htmlOf(body),
				words -> Integer.toString(year));
	}

	private NewsDate month() throws MalformedDate {
		YearMonth month = yearMonth();
		return dated(DatePrecision.MONTH, month.atDay(1), month.atEndOfMonth(), htmlOf(body),
				words -> words.month(month));
	}

	private NewsDate season() throws MalformedDate {
		int season = number(5, 7);
		if (season < FIRST_SEASON || season > LAST_SEASON) {
			throw DateComplaint.month(text, body.substring(5));
		}
		LocalDate start = LocalDate.of(number(0, 4), 3 * (season - FIRST_SEASON + 1), 1);
		return dated(DatePrecision.SEASON, start, start.plusMonths(3).minusDays(1), null,
				words -> words.season(start.getYear(), season - FIRST_SEASON));
	}

	private NewsDate years() {
		boolean century = body.charAt(2) == 'X';
		int digits = century ? 2 : 3;
		int length = century ? 100 : 10;
		int first = number(0, digits) * length;
		return dated(century ? DatePrecision.CENTURY : DatePrecision.DECADE, LocalDate.of(first, 1, 1),
				LocalDate.of(first + length - 1, 12, 31), null,
				words -> century ? words.century(first / 100) : words.decade(first));
	}

	private NewsDate unspecified() throws MalformedDate {
		int year = number(0, 4);
		if (body.length() == 7) {
			return dated(DatePrecision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null,
					words -> words.someMonth(year));
		}
		YearMonth month = yearMonth();
		return dated(DatePrecision.MONTH, month.atDay(1), month.atEndOfMonth(), null,
				words -> words.someDay(month));
	}

	private NewsDate time() throws MalformedDate {
		int offsetAt = hasAt("dddd-dd-ddTdd:dd:dd", 0) ? 19 : 16;
		if (!hasAt("dddd-dd-ddTdd:dd", 0) || !isOffset(offsetAt)) {
			throw DateComplaint.shape(text, body);
		}
		LocalDate day = day();
		checkClock(offsetAt);
		checkOffset(offsetAt);
		String clock = body.substring(11, offsetAt);
		String offset = body.substring(offsetAt);
		return dated(DatePrecision.TIME, day, day, htmlOf(body.substring(0, offsetAt) + htmlOffset(offset)),
				words -> words.time(day, clock, htmlOffset(offset)));
	}

	private boolean isOffset(int at) {
		String offset = body.substring(at);
		return offset.equals("Z") || offset.length() == 6 && (hasAt("+dd:dd", at) || hasAt("-dd:dd", at));
	}

	/** HTML knows no negative offset of nothing. */
	private static String htmlOffset(String offset) {
		return offset.equals("-00:00") || offset.equals("+00:00") ? "Z" : offset;
	}

	private void checkClock(int offsetAt) throws MalformedDate {
		if (number(11, 13) > 23) {
			throw DateComplaint.impossible(text, "hours run from 00 to 23.");
		}
		if (number(14, 16) > 59) {
			throw DateComplaint.impossible(text, "minutes run from 00 to 59.");
		}
		if (offsetAt == 19 && number(17, 19) > 59) {
			throw DateComplaint.impossible(text, "seconds run from 00 to 59.");
		}
	}

	private void checkOffset(int at) throws MalformedDate {
		if (body.charAt(at) == 'Z') {
			return;
		}
		int hours = number(at + 1, at + 3);
		int minutes = number(at + 4, at + 6);
		if (minutes > 59 || hours * 60 + minutes > 14 * 60) {
			throw DateComplaint.impossible(text, "no clock on Earth is more than 14 hours from UTC.");
		}
	}

	private LocalDate day() throws MalformedDate {
		YearMonth month = yearMonth();
		int day = number(8, 10);
		if (!month.isValidDay(day)) {
			throw DateComplaint.day(text, month, day);
		}
		return month.atDay(day);
	}

	private YearMonth yearMonth() throws MalformedDate {
		int month = number(5, 7);
		if (month < 1 || month > 12) {
			throw DateComplaint.month(text, body.substring(5, 7));
		}
		return YearMonth.of(number(0, 4), month);
	}

	private NewsDate dated(DatePrecision precision, LocalDate earliest, LocalDate latest, String html, Phrase phrase) {
		return new NewsDate(text, precision, earliest, latest, approximate, uncertain, html,
				words -> words.qualified(phrase.in(words), approximate, uncertain));
	}

	private String htmlOf(String value) {
		return number(0, 4) == 0 ? null : value;
	}

	private boolean has(String shape) {
		return body.length() == shape.length() && hasAt(shape, 0);
	}

	/** A {@code d} in the shape stands for a digit, everything else for itself. */
	private boolean hasAt(String shape, int from) {
		if (body.length() < from + shape.length()) {
			return false;
		}
		for (int i = 0; i < shape.length(); i++) {
			char expected = shape.charAt(i);
			char found = body.charAt(from + i);
			if (expected == 'd' ? found < '0' || found > '9' : found != expected) {
				return false;
			}
		}
		return true;
	}

	private int number(int from, int to) {
		return Integer.parseInt(body, from, to, 10);
	}
}
