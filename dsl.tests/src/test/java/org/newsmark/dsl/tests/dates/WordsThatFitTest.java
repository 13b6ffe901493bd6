package org.newsmark.dsl.tests.dates;

import static org.newsmark.dsl.tests.dates.Fit.assertFits;
import static org.newsmark.dsl.tests.dates.Fit.fits;
import static org.newsmark.dsl.tests.dates.Fit.fitsNot;

import java.time.LocalDate;

import org.junit.Test;

/** The story was published on Sunday, Nov. 30, 2025. */
public class WordsThatFitTest {

	@Test
	public void weekdaysLieWithinAWeekOnEitherSide() {
		fits("Sunday", "2025-11-30", "2025-11-23", "2025-12-07", "2025-11-30T20:15-05:00", "2025-11");
		fitsNot("Sunday", "2025-11-29", "2025-11-16", "2025-12-14", "2025-10");
		fits("Monday", "2025-11-24", "2025-12-01");
		fitsNot("Monday", "2025-11-30", "2025-11-17", "2025-11-25");
		fits("on Wednesday", "2025-11-26", "2025-12-03");
		fits("Friday night", "2025-11-28");
		fits("early Saturday", "2025-11-29");
		fitsNot("late Saturday", "2025-11-28");
		fits("Sunday's talks", "2025-11-30");
		fits("Monday and Tuesday", "2025-11-24/2025-11-25");
		fits("last Wednesday", "2025-11-26", "2025-11-19");
		fitsNot("last Wednesday", "2025-12-03", "2025-11-12", "2025-11-27");
		fits("next Friday", "2025-12-05", "2025-12-12");
		fitsNot("next Friday", "2025-11-28");
		fits("this Thursday", "2025-11-27", "2025-12-04");
		fits("this past Tuesday", "2025-11-25");
		fits("this coming Tuesday", "2025-12-02");
		fits("the previous Monday", "2020-01-06");
		fitsNot("the previous Monday", "2020-01-07");
		fits("the Friday after Thanksgiving", "2019-11-29");
		fits("the first Tuesday in November", "2024-11-05");
		fits("Monday of last week", "2025-11-17");
		fits("Tuesday week", "2025-12-09");
		fitsNot("Tuesday week", "2025-12-10");
		fits("Wednesday (Nov. 26)", "2025-11-26");
		fitsNot("Tuesday (Nov. 26)", "2025-11-26");
	}

	@Test
	public void aWeekdayWithADateMustAgreeWithIt() {
		fits("Sunday, Nov. 30, 2025", "2025-11-30");
		fits("Sunday, Nov. 30", "2025-11-30");
		fits("Sunday 30 November 2025", "2025-11-30");
		fits("Saturday night, Nov. 29", "2025-11-29");
		fitsNot("Monday, Nov. 30, 2025", "2025-11-30", "2025-12-01");
		fitsNot("Monday, Nov. 30", "2025-11-30");
		fitsNot("Sunday, Nov. 30", "2025-11-29");
	}

	@Test
	public void daysNearTheAnchorAllowForMidnight() {
		fits("today", "2025-11-30", "2025-12-01");
		fits("tonight", "2025-11-30");
		fits("yesterday", "2025-11-29", "2025-11-28");
		fitsNot("yesterday", "2025-11-27", "2025-12-01");
		fits("tomorrow", "2025-12-01");
		fitsNot("tomorrow", "2025-11-29");
		fits("last night", "2025-11-29");
		fits("this morning", "2025-11-30");
		fitsNot("this morning", "2025-11-26");
		fits("the day before yesterday", "2025-11-28");
		fits("the day after tomorrow", "2025-12-02");
		fitsNot("the day after tomorrow", "2025-11-30");
	}

	@Test
	public void weeksMayBeginOnSundayOrMondayOrRoll() {
		fits("last week", "2025-11-17", "2025-11-23", "2025-11-29");
		fitsNot("last week", "2025-11-30", "2025-11-16", "2025-12-02");
		fits("this week", "2025-11-24", "2025-11-30", "2025-12-06");
		fitsNot("this week", "2025-11-22", "2025-12-08");
		fits("next week", "2025-12-01", "2025-12-07", "2025-12-13");
		fitsNot("next week", "2025-11-30", "2025-12-14");
		fits("the past week", "2025-11-24", "2025-11-30");
		fitsNot("the past week", "2025-11-10", "2025-12-03");
		fits("the coming week", "2025-12-03");
		fits("late last week", "2025-11-21");
		fits("later this week", "2025-12-02");
		fitsNot("later this week", "2025-11-25");
		fits("earlier in the week", "2025-11-25");
		fits("the weekend", "2025-11-29/2025-11-30", "2025-11-22", "2025-11-28");
		fitsNot("the weekend", "2025-11-26", "2025-11-15");
		fits("last weekend", "2025-11-22", "2025-11-23");
		fitsNot("last weekend", "2025-11-30", "2025-12-06");
		fits("this weekend", "2025-11-30", "2025-12-06");
		fits("next weekend", "2025-12-06", "2025-12-13");
		fitsNot("next weekend", "2025-11-29");
	}

	@Test
	public void longerUnitsAreThoseOfTheCalendar() {
		fits("last month", "2025-10", "2025-10-01", "2025-10-31");
		fitsNot("last month", "2025-09-30", "2025-11-15", "2025-11");
		fits("earlier this month", "2025-11-05", "2025-11");
		fitsNot("earlier this month", "2025-10-20");
		fits("next month", "2025-12-31");
		fits("early next month", "2025-12-02");
		fitsNot("early next month", "2025-12-29");
		fits("last year", "2024", "2024-05-05");
		fitsNot("last year", "2025-01-10", "2023-12-30");
		fits("late last year", "2024-11");
		fitsNot("late last year", "2024-02");
		fits("this year", "2025-03");
		fits("next year", "2026");
		fits("the past year", "2025-02", "2024-12-15");
		fits("last quarter", "2025-08");
		fits("last decade", "2015");
		fits("this decade", "2021");
		fits("last century", "1950");
		fits("the past decade", "2018");
		fitsNot("the past decade", "2005");
	}

	@Test
	public void whatIsLongAgoIsRounded() {
		fits("three days ago", "2025-11-27", "2025-11-26");
		fitsNot("three days ago", "2025-11-24", "2025-12-03");
		fits("a week ago", "2025-11-23", "2025-11-20");
		fits("a week ago Monday", "2025-11-17", "2025-11-24");
		fitsNot("a week ago Monday", "2025-11-03");
		fits("a fortnight ago", "2025-11-16");
		fits("two weeks ago", "2025-11-16", "2025-11-14");
		fitsNot("two weeks ago", "2025-11-25", "2025-11-01");
		fits("a month ago", "2025-10-30", "2025-10-05");
		fits("six months ago", "2025-05", "2025-06");
		fitsNot("six months ago", "2025-10");
		fits("a year ago", "2024-11-30", "2024-08");
		fitsNot("a year ago", "2022");
		fits("two years ago", "2023-01", "2023-12");
		fits("20 years ago", "2005", "2004", "2006");
		fits("a decade ago", "2015", "2012");
		fitsNot("a decade ago", "1999");
		fits("a couple of weeks ago", "2025-11-16", "2025-11-10");
		fits("several years ago", "2020");
		fitsNot("several years ago", "2025-11");
		fits("a few days ago", "2025-11-26");
		fits("a dozen years ago", "2013");
		fits("more than a decade ago", "2008");
		fits("two weeks from now", "2025-12-14");
		fitsNot("two weeks from now", "2025-11-16");
	}

	@Test
	public void whatCountsFromTheStoryToldFitsEverything() {
		fits("two days later", "1999-01-01");
		fits("a year earlier", "1950");
		fits("the day before", "2011-11-11");
		fits("the week before last", "2025-11-12");
		fits("the previous day", "2011-11-11");
		fits("the following year", "2011");
		fits("two weeks after the Nov. 3 vote", "2025-11-17");
	}

	@Test
	public void aMarkedSpanNeedsNoPreposition() {
		fits("2020", "2020");
		fitsNot("2020", "2021");
		fits("May", "2025-05");
		fitsNot("May", "2025-06");
		fits("the summer", "2025-07");
		fitsNot("the summer", "2025-12");
		fits("the last three months", "2025-10");
		fits("for the past year", "2025-05");
	}

	@Test
	public void valuesThatAreAboutAreMetHalfway() {
		fits("Saturday", "2025-11-28~");
		fits("in 2021", "2020~");
		fitsNot("in 2023", "2020~");
		fitsNot("Saturday", "2025-11-28?");
	}

	@Test
	public void withoutAnAnchorOnlyTheCalendarSpeaks() {
		assertFits(true, "Sunday", "2019-12-01", null);
		assertFits(false, "Sunday", "2019-12-02", null);
		assertFits(true, "Nov. 30", "1999-11-30", null);
		assertFits(false, "Nov. 30", "1999-10-30", null);
		assertFits(true, "Nov. 30", "1999/..", null);
		assertFits(true, "Sunday", "1999/..", null);
		assertFits(true, "Sunday", "../1999", null);
		assertFits(true, "last week", "1999-10-30", null);
		assertFits(true, "the weekend", "1999-10-30", null);
		assertFits(true, "two weeks ago", "1999-10-30", null);
		assertFits(true, "two weeks ago", "1999-10-30", LocalDate.MAX);
		assertFits(true, "on the 28th", "../1999", null);
		assertFits(false, "in 1998", "1999-10-30", null);
		assertFits(false, "Monday, Nov. 30", "2025-11-30", null);
	}
}
