package org.newsmark.dsl.tests.dates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;

import org.junit.Test;
import org.newsmark.dsl.model.DatePrecision;
import org.newsmark.dsl.model.MalformedDate;
import org.newsmark.dsl.model.MalformedDate.Kind;
import org.newsmark.dsl.model.NewsDate;

public class NewsDateTest {

	@Test
	public void coversTheDaysOfTheCalendar() throws MalformedDate {
		covers("2025", "2025-01-01", "2025-12-31", DatePrecision.YEAR);
		covers("2025-11", "2025-11-01", "2025-11-30", DatePrecision.MONTH);
		covers("2024-02", "2024-02-01", "2024-02-29", DatePrecision.MONTH);
		covers("2025-11-30", "2025-11-30", "2025-11-30", DatePrecision.DAY);
		covers("2025-11-30~", "2025-11-30", "2025-11-30", DatePrecision.DAY);
		covers("202X", "2020-01-01", "2029-12-31", DatePrecision.DECADE);
		covers("20XX", "2000-01-01", "2099-12-31", DatePrecision.CENTURY);
		covers("2025-XX", "2025-01-01", "2025-12-31", DatePrecision.YEAR);
		covers("2025-11-XX", "2025-11-01", "2025-11-30", DatePrecision.MONTH);
		covers("2025-21", "2025-03-01", "2025-05-31", DatePrecision.SEASON);
		covers("2025-22", "2025-06-01", "2025-08-31", DatePrecision.SEASON);
		covers("2025-23", "2025-09-01", "2025-11-30", DatePrecision.SEASON);
		covers("2025-24", "2025-12-01", "2026-02-28", DatePrecision.SEASON);
		covers("2025-09/2025-11", "2025-09-01", "2025-11-30", DatePrecision.INTERVAL);
		covers("2025/2025-03", "2025-01-01", "2025-03-31", DatePrecision.INTERVAL);
		covers("2025-24/2025-02", "2025-01-01", "2025-02-28", DatePrecision.INTERVAL);
		assertEquals(LocalDate.MAX, NewsDate.parse("2025-09/..").latest());
		assertEquals(LocalDate.MIN, NewsDate.parse("../2025").earliest());
	}

	@Test
	public void takesTheDayOfATimeInItsOwnOffset() throws MalformedDate {
		covers("2025-11-30T23:15-05:00", "2025-11-30", "2025-11-30", DatePrecision.TIME);
		covers("2025-11-30T00:15:59+14:00", "2025-11-30", "2025-11-30", DatePrecision.TIME);
		covers("2025-11-30T20:15Z", "2025-11-30", "2025-11-30", DatePrecision.TIME);
	}

	/** More dates than are kept, so that each comes to a place where another one stands. */
	@Test
	public void isReadFromItsOwnTextWhateverWasReadBefore() throws MalformedDate {
		for (int round = 0; round < 2; round++) {
			for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2024; day = day.plusDays(1)) {
				covers(day.toString(), day.toString(), day.toString(), DatePrecision.DAY);
			}
		}
	}

	private static void covers(String text, String first, String last, DatePrecision precision) throws MalformedDate {
		NewsDate date = NewsDate.parse(text);
		assertEquals(text, LocalDate.parse(first), date.earliest());
		assertEquals(text, LocalDate.parse(last), date.latest());
		assertEquals(text, precision, date.precision());
		assertEquals(text, date.toString());
	}

	@Test
	public void tellsQualifiersApart() throws MalformedDate {
		assertTrue(NewsDate.parse("2025~").isApproximate());
		assertFalse(NewsDate.parse("2025~").isUncertain());
		assertTrue(NewsDate.parse("2025-11?").isUncertain());
		assertFalse(NewsDate.parse("2025-11?").isApproximate());
		assertTrue(NewsDate.parse("2025-11-30%").isApproximate());
		assertTrue(NewsDate.parse("2025-11-30%").isUncertain());
		assertTrue(NewsDate.parse("2025-09~/2025-11").isApproximate());
		assertTrue(NewsDate.parse("2025-09/2025-11?").isUncertain());
		assertFalse(NewsDate.parse("2025").isUncertain());
	}

	@Test
	public void refusesOtherShapes() {
		for (String text : new String[] { "", "foo", "2025-1-3", "25-01-03", "20251130", "2025-11-30T20:15",
				"2025-11-30 20:15Z", "2025-11-30T20:15-0500", "2025-XX-XX", "2025-11-3X", "2XXX", "202x", "../..",
				"/2025", "2025/", "2025/2026/2027", "2025-11-30T20:15Z/..", "~", "2025~~", "٢٠٢٥", "11/30/2025",
				"-2025", "2025-11-30T20:15+05:00:00", "2025-", "..", "2025-11-30~Z" }) {
			refuses(text, Kind.SHAPE);
		}
	}

	@Test
	public void refusesWhatNoCalendarHas() {
		for (String text : new String[] { "2025-02-30", "2025-02-29", "2025-13", "2025-00", "2025-25", "2025-20",
				"2025-13-01", "2025-11-31", "2025-11-00", "2025-13-XX", "2025-11-30T25:00Z", "2025-11-30T24:00Z",
				"2025-11-30T20:60Z", "2025-11-30T20:15:60Z", "2025-11-30T20:15+15:00", "2025-11-30T20:15+05:60",
				"2025-02-30/..", "../2025-13", "2025-02-30~" }) {
			refuses(text, Kind.IMPOSSIBLE);
		}
	}

	@Test
	public void refusesIntervalsThatEndBeforeTheyStart() {
		refuses("2025-11/2025-09", Kind.REVERSED);
		refuses("2026/2025-12-31", Kind.REVERSED);
		refuses("2025-24/2024-12", Kind.REVERSED);
	}

	private static void refuses(String text, Kind kind) {
		MalformedDate malformed = assertThrows(text, MalformedDate.class, () -> NewsDate.parse(text));
		assertEquals(malformed.getMessage(), kind, malformed.kind());
	}

	@Test
	public void saysWhatIsWrongInAPlainSentence() {
		says("2025-02-30", "2025-02-30: February 2025 has 28 days.");
		says("2025-13", "2025-13: there is no month 13. Months run from 01 to 12, and seasons are 21 (spring), "
				+ "22 (summer), 23 (autumn) and 24 (winter).");
		says("2025-1-3", "2025-1-3: months and days have two digits, as in 2025-01-03.");
		says("2025-11-30T20:15", "2025-11-30T20:15: a time needs its offset from UTC, as in 2025-11-30T20:15-05:00 "
				+ "or 2025-11-30T20:15Z.");
		says("2025-11/2025-09",
				"2025-11/2025-09: the interval ends (September 2025) before it starts (November 2025).");
		says("soon", "soon: this is no date. A date is written 2025-11-30, 2025-11 or 2025, with a time "
				+ "2025-11-30T20:15-05:00, and from one to another 2025-09/2025-11.");
	}

	private static void says(String text, String message) {
		assertEquals(message, assertThrows(MalformedDate.class, () -> NewsDate.parse(text)).getMessage());
	}

	@Test
	public void comparesByCalendarDay() throws MalformedDate {
		assertTrue(later("2025-12-01", "2025-11-30"));
		assertTrue(later("2026", "2025-12-31"));
		assertTrue(later("2025-12-01T00:01+14:00", "2025-11-30T23:59-12:00"));
		assertFalse(later("2025-11-30T23:00Z", "2025-11-30T01:00Z"));
		assertFalse("a year is not later than a day in it", later("2025", "2025-11-30"));
		assertFalse("nothing is later than what has no end", later("2026", "2025-09/.."));
		assertFalse("a winter may have begun in the January before", later("2025-24", "2025-02-01"));
		assertTrue(later("2025-24", "2024-12-31"));
	}

	private static boolean later(String one, String other) throws MalformedDate {
		return NewsDate.parse(one).isLaterThan(NewsDate.parse(other));
	}

	@Test
	public void overlapsDays() throws MalformedDate {
		assertTrue(overlaps("2025-11", "2025-11-30", "2025-12-05"));
		assertFalse(overlaps("2025-11", "2025-12-01", "2025-12-05"));
		assertTrue(overlaps("2025-09/..", "2031-01-01", "2031-01-02"));
		assertTrue("either winter", overlaps("2025-24", "2025-01-10", "2025-01-20"));
		assertFalse("no summer", overlaps("2025-24", "2025-06-10", "2025-08-20"));
	}

	private static boolean overlaps(String value, String from, String to) throws MalformedDate {
		return NewsDate.parse(value).overlaps(LocalDate.parse(from), LocalDate.parse(to));
	}

	@Test
	public void givesHtmlWhatHtmlAllows() throws MalformedDate {
		html("2025", "2025");
		html("2025-11", "2025-11");
		html("2025-11-30", "2025-11-30");
		html("2025-11-30~", "2025-11-30");
		html("2025-11-30T20:15-05:00", "2025-11-30T20:15-05:00");
		html("2025-11-30T20:15:30Z?", "2025-11-30T20:15:30Z");
		html("2025-11-30T20:15-00:00", "2025-11-30T20:15Z");
		for (String text : new String[] { "2025-21", "202X", "20XX", "2025-XX", "2025-11-XX", "2025-09/..",
				"2025-09/2025-11", "0000", "0000-01-01" }) {
			html(text, null);
		}
	}

	private static void html(String text, String expected) throws MalformedDate {
		assertEquals(text, expected, NewsDate.parse(text).html().orElse(null));
	}

	@Test
	public void speaksLikeANewsStory() throws MalformedDate {
		words("2025-11-30", "Nov. 30, 2025");
		words("2025-05-01", "May 1, 2025");
		words("2025-11", "November 2025");
		words("2025", "2025");
		words("2020~", "about 2020");
		words("2020?", "possibly 2020");
		words("2020%", "possibly about 2020");
		words("199X", "the 1990s");
		words("20XX", "the 21st century");
		words("11XX", "the 12th century");
		words("2025-23", "autumn 2025");
		words("2025-09/2025-11", "September 2025 to November 2025");
		words("2025-09/..", "since September 2025");
		words("../2025", "until 2025");
		words("2025-11-30T20:15-05:00", "Nov. 30, 2025, 20:15 (UTC-05:00)");
		words("2025-11-30T20:15Z", "Nov. 30, 2025, 20:15 (UTC)");
		words("2025-11-XX", "a day in November 2025");
		words("2025-XX", "a month of 2025");
	}

	private static void words(String text, String expected) throws MalformedDate {
		assertEquals(expected, NewsDate.parse(text).inWords());
	}

	@Test
	public void isEqualWhenWrittenAlike() throws MalformedDate {
		assertEquals(NewsDate.parse("2025-11"), NewsDate.parse("2025-11"));
		assertEquals(NewsDate.parse("2025-11").hashCode(), NewsDate.parse("2025-11").hashCode());
		assertNotEquals(NewsDate.parse("2025-11"), NewsDate.parse("2025-11~"));
	}
}
