package org.newsmark.dsl.tests.dates;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.Test;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;

/** Unless a test says otherwise, the story was published on Sunday, Nov. 30, 2025. */
public class WordsResolvedTest {

	private static final LocalDate SUNDAY = LocalDate.parse("2025-11-30");
	private static final String NOTHING = "";

	@Test
	public void weekdaysAreMostlyTheLatest() {
		means("Sunday", "2025-11-30");
		means("Monday", "2025-11-24");
		means("last Sunday", "2025-11-23");
		means("last Wednesday", "2025-11-26");
		means("next Wednesday", "2025-12-03");
		means("this Wednesday", "2025-12-03");
		means("this past Wednesday", "2025-11-26");
		means("Saturday night", "2025-11-29");
		means("the previous Sunday", NOTHING);
	}

	@Test
	public void holidaysAndQuartersAndNumbersAreDays() {
		means("Christmas Day", "2025-12-25");
		means("last Christmas Day", "2024-12-25");
		means("Thanksgiving Day", "2025-11-27");
		means("Thanksgiving Day 2024", "2024-11-28");
		means("Labor Day", "2025-09-01");
		means("Memorial Day", "2025-05-26");
		means("the Fourth of July", "2025-07-04");
		means("New Year’s Eve, 2023", "2023-12-31");
		means("11/28/2025", "2025-11-28");
		means("28/11/2025", "2025-11-28");
		means("11/12/2025", NOTHING);
		means("Q3 2025", "2025-07/2025-09");
		means("the third quarter of 2025", "2025-07/2025-09");
		means("on the 28th", "2025-11-28");
		means("on the 31st", "2025-10-31");
	}

	@Test
	public void daysAreCountedFromTheAnchor() {
		means("today", "2025-11-30");
		means("yesterday", "2025-11-29");
		means("tomorrow night", "2025-12-01");
		means("last night", "2025-11-29");
		means("the day before yesterday", "2025-11-28");
		means("three days ago", "2025-11-27");
		means("two weeks ago", "2025-11-16~");
		means("a month ago", "2025-10");
		means("two years ago", "2023");
		means("20 years ago", "2005~");
		means("a decade ago", "2015~");
		means("a couple of years ago", "2023~");
		means("two months from now", "2026-01");
		means("a year ago Saturday", NOTHING);
		means("several days ago", NOTHING);
		means("two days later", NOTHING);
		means("9000 years ago", NOTHING);
		means("the day before", NOTHING);
	}

	@Test
	public void unitsAreThoseOfTheCalendar() {
		means("last week", "2025-11-17/2025-11-23");
		means("this week", "2025-11-24/2025-11-30");
		means("next week", "2025-12-01/2025-12-07");
		means("the past week", "2025-11-23/2025-11-30");
		means("the weekend", "2025-11-29/2025-11-30");
		means("last weekend", "2025-11-22/2025-11-23");
		means("next weekend", "2025-12-06/2025-12-07");
		means("last month", "2025-10");
		means("early next month", "2025-12");
		means("last quarter", "2025-07/2025-09");
		means("late last year", "2024");
		means("last decade", "201X");
		means("last century", "19XX");
	}

	@Test
	public void monthsAreTheLatestUnlessTheyComeSoon() {
		means("November", "2025-11");
		means("Nov. 30", "2025-11-30");
		means("Aug. 5", "2025-08-05");
		means("Dec. 20", "2025-12-20");
		means("Jan. 5", "2025-01-05");
		means("Jan. 5", LocalDate.parse("2025-12-20"), "2026-01-05");
		means("March 3", "2025-03-03");
		means("last November", "2024-11");
		means("next November", "2026-11");
		means("mid-November", "2025-11");
		means("Nov. 3-5", "2025-11-03/2025-11-05");
		means("Nov. 28 to Dec. 3", "2025-11-28/2025-12-03");
		means("Feb. 29", "2024-02-29");
		means("Nov. 31", NOTHING);
		means("Monday, Nov. 30", NOTHING);
	}

	@Test
	public void explicitDatesNeedNoAnchor() {
		meansAlways("Nov. 30, 2025", "2025-11-30");
		meansAlways("Sunday, Nov. 30, 2025", "2025-11-30");
		meansAlways("Monday, Nov. 30, 2025", NOTHING);
		meansAlways("30 November 2025", "2025-11-30");
		meansAlways("early March 2024", "2024-03");
		meansAlways("Nov. 28 to Jan. 3, 2026", "2025-11-28/2026-01-03");
		meansAlways("in 2020", "2020");
		meansAlways("2019-2021", "2019/2021");
		meansAlways("in 2019-20", "2019/2020");
		meansAlways("the 1990s", "199X");
		meansAlways("the '80s", "198X");
		meansAlways("the '20s", "202X");
		meansAlways("the 19th century", "18XX");
		meansAlways("the summer of 2024", "2024-22");
		meansAlways("winter 2024-25", "2024-24");
		meansAlways("2025-11-30T20:15Z", "2025-11-30T20:15Z");
	}

	@Test
	public void seasonsAreTheLatestOnTheirSide() {
		means("last summer", "2025-22");
		means("this winter", "2025-24");
		means("next spring", "2026-21");
		means("this winter", LocalDate.parse("2026-01-15"), "2025-24");
	}

	@Test
	public void relativeWordsMeanNothingWithoutAnAnchor() {
		for (String words : new String[] { "Sunday", "last week", "the weekend", "Nov. 30", "two days ago", "today",
				"the past year", "last summer" }) {
			means(words, null, NOTHING);
		}
	}

	private static void means(String words, String expected) {
		means(words, SUNDAY, expected);
	}

	private static void meansAlways(String words, String expected) {
		means(words, null, expected);
		means(words, SUNDAY, expected);
	}

	private static void means(String words, LocalDate anchor, String expected) {
		List<DateWords> found = DateReader.read(words);
		assertEquals(words, 1, found.size());
		assertEquals(words, expected, found.get(0).resolve(anchor).map(NewsDate::toString).orElse(NOTHING));
	}
}
