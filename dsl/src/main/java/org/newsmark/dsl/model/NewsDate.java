package org.newsmark.dsl.model;

import java.time.LocalDate;
import java.util.Optional;

import org.newsmark.dsl.model.DateInWords.Phrase;
import org.newsmark.dsl.words.Words;

/**
 * Hold one date as Newsmark writes it: the shapes of ISO 8601 and EDTF levels 0 and 1 that the language admits.
 *
 * <p>
 * A date is a value: two are equal when they are written alike. All comparisons are by calendar day; the day of a date
 * with a time is the day as written, in its own offset from UTC. The qualifiers {@code ~ ? %} never move a bound.
 *
 * <p>
 * Seasons are those of the northern meteorological year: spring ({@code 21}) is March to May, summer June to August,
 * autumn September to November. Winter ({@code 2025-24}) is December 2025 to February 2026; because many people call
 * January and February 2025 the winter of 2025 as well, comparisons give it the benefit of the doubt.
 */
public final class NewsDate {

	/**
	 * Parser, rules and page ask for each date of a story, and those of one story are much alike, so the last ones are kept:
	 * each where its text puts it, whatever else stood there. Threads may take turns, for all fields are final.
	 */
	private static final NewsDate[] LAST = new NewsDate[512];

	private static final int MINUTE_END = "2025-11-30T20:15".length();

	private final String text;
	private final DatePrecision precision;
	private final LocalDate earliest;
	private final LocalDate latest;
	private final boolean approximate;
	private final boolean uncertain;
	private final String html;
	private final Phrase words;

	NewsDate(String text, DatePrecision precision, LocalDate earliest, LocalDate latest, boolean approximate,
			boolean uncertain, String html, Phrase words) {
		this.text = text;
		this.precision = precision;
		this.earliest = earliest;
		this.latest = latest;
		this.approximate = approximate;
		this.uncertain = uncertain;
		this.html = html;
		this.words = words;
	}

	/**
	 * Read a date.
	 *
	 * @param text
	 *            the date alone, with no white space around it
	 * @throws MalformedDate
	 *             if the text is no date; its kind and message say why
	 */
	public static NewsDate parse(String text) throws MalformedDate {
		int place = Math.floorMod(text.hashCode(), LAST.length);
		NewsDate date = LAST[place];
		if (date == null || !date.text.equals(text)) {
			date = NewsDateParser.parse(text);
			LAST[place] = date;
		}
		return date;
	}

	/** Return the first day the date covers, or {@link LocalDate#MIN} if its start is open. */
	public LocalDate earliest() {
		return earliest;
	}

	/** Return the last day the date covers, or {@link LocalDate#MAX} if its end is open. */
	public LocalDate latest() {
		return latest;
	}

	/** Return how much time the date covers. */
	public DatePrecision precision() {
		return precision;
	}

	/** Tell whether the date, or either end of an interval, is qualified as "about" ({@code ~} or {@code %}). */
	public boolean isApproximate() {
		return approximate;
	}

	/** Tell whether the date, or either end of an interval, is qualified as in doubt ({@code ?} or {@code %}). */
	public boolean isUncertain() {
		return uncertain;
	}

	/** Tell whether this date is wholly later than the other: no day of it is on or before the other's last. */
	public boolean isLaterThan(NewsDate other) {
		return possibleStart().isAfter(other.latest);
	}

	/** Tell whether the date has a day in common with the days from one to another, both included. */
	public boolean overlaps(LocalDate from, LocalDate to) {
		boolean overlaps = !latest.isBefore(from) && !earliest.isAfter(to);
		return overlaps || isWinter() && overlapsEndOfWinterBefore(from, to);
	}

	/** Return the first day the date may be taken to cover: before {@link #earliest()} only for a winter. */
	LocalDate possibleStart() {
		return isWinter() ? earliest.withDayOfYear(1) : earliest;
	}

	private boolean overlapsEndOfWinterBefore(LocalDate from, LocalDate to) {
		LocalDate start = possibleStart();
		LocalDate end = start.plusMonths(2).minusDays(1);
		return !end.isBefore(from) && !start.isAfter(to);
	}

	private boolean isWinter() {
		return precision == DatePrecision.SEASON && earliest.getMonthValue() == 12;
	}

	/**
	 * Return the value for the {@code datetime} attribute of HTML's {@code time}, where HTML allows one.
	 *
	 * <p>
	 * HTML allows years, months, days, and days with a time and an offset. A qualified date gives the date without its
	 * qualifier. Seasons, decades, centuries, intervals, dates with unspecified digits and the year 0000 give nothing.
	 */
	public Optional<String> html() {
		return Optional.ofNullable(html);
	}

	/** Return {@link #html()} with the seconds, which HTML lets a time leave out; schema.org, Atom and ninjs do not. */
	public Optional<String> iso() {
		boolean lacksSeconds = html != null && html.length() > MINUTE_END && html.charAt(MINUTE_END) != ':';
		return lacksSeconds ? Optional.of(html.substring(0, MINUTE_END) + ":00" + html.substring(MINUTE_END)) : html();
	}

	/** Return the date as an English news story would put it: "Nov. 30, 2025", "autumn 2025", "about 2020". */
	public String inWords() {
		return inWords(Words.ENGLISH);
	}

	/** Return the date as a news story would put it in the language of the words. */
	public String inWords(Words language) {
		return in(new DateInWords(language));
	}

	String in(DateInWords language) {
		return words.in(language);
	}

	/** Return the date as it was written. */
	@Override
	public String toString() {
		return text;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NewsDate date && text.equals(date.text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}
}
