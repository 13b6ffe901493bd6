package org.newsmark.dsl.tests.dates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;

public class WordsFoundInProseTest {

	@Test
	public void findsWordsWithoutTheirPrepositions() {
		finds("He told reporters on Sunday that he spoke.", "Sunday");
		finds("It began Monday night and ended early Tuesday.", "Monday night", "early Tuesday");
		finds("Talks resume next week, after last Friday's failure.", "next week", "last Friday");
		finds("Since 1991 and in 2020, by 2030.", "1991", "2020", "2030");
		finds("It happened on Nov. 30, 2025.", "Nov. 30, 2025");
		finds("On 30 November 2025, he left.", "30 November 2025");
		finds("Elected in November 2024, sworn in Jan. 20.", "November 2024", "Jan. 20");
		finds("The talks of Nov. 3-5 failed.", "Nov. 3-5");
		finds("He stayed from March 3 to 7.", "March 3 to 7");
		finds("The law dates from the summer of 2024.", "the summer of 2024");
		finds("Music of the 1990s and the '80s, or the mid-1970s.", "the 1990s", "the '80s", "the mid-1970s");
		finds("Over the weekend, two weeks ago, a decade ago.", "the weekend", "two weeks ago", "a decade ago");
		finds("He resigned a year earlier, and died two days later.", "a year earlier", "two days later");
		finds("She left the day before; he left the previous day.", "the day before", "the previous day");
		finds("He said yesterday, and again today, that tomorrow night", "yesterday", "today", "tomorrow night");
		finds("today's vote and yesterday’s", "today", "yesterday");
		finds("Within the past week, later this month, late last year.", "the past week", "later this month",
				"late last year");
		finds("On Sunday, Nov. 30, he spoke.", "Sunday, Nov. 30");
		finds("Published 2025-11-30 (updated 2025-12-01).", "2025-11-30", "2025-12-01");
		finds("from 2019 to 2021", "2019 to 2021");
		finds("the 2019–2021 talks", "2019–2021");
		finds("between September and November 2025", "September and November 2025");
		finds("in 2019 and 2020", "2019", "2020");
		finds("since at least 2015", "2015");
		finds("the end of 2024", "2024");
		finds("early 2024", "early 2024");
		finds("in a Sunday interview with CBS", "Sunday");
		finds("SUNDAY, NOV. 30", "SUNDAY, NOV. 30");
		finds("**Sunday** and _no_ (Monday)", "Sunday", "Monday");
		finds("last\nSunday", "last\nSunday");
		finds("Sunday—the day", "Sunday");
		finds("In June President Trump spoke.", "June");
		finds("In November 20 people died.", "November");
		finds("He left the Sunday before last.", "the Sunday before last");
		finds("a year ago Saturday", "a year ago Saturday");
		finds("three months from now", "three months from now");
		finds("He won in 2012, 2016 and 2020.", "2012", "2016", "2020");
		finds("He won in 2012, 2016.", "2012");
		finds("In March and April it rained.", "March", "April");
		finds("During April and May it rained.", "April", "May");
		finds("on Nov. 24, 25 and 26", "Nov. 24, 25 and 26");
		finds("On Nov. 24, 25 and 26 people died.", "Nov. 24");
		finds("It closed Wednesday (Nov. 26).", "Wednesday (Nov. 26)");
		finds("It closed on 11/28/2025, he said.", "11/28/2025");
		finds("Sales rose in Q3 2025 and in the third quarter of 2024.", "Q3 2025", "the third quarter of 2024");
		finds("He left on the 28th, and she on the 30th.", "the 28th", "the 30th");
		finds("He died on Christmas Day, she on New Year’s Eve 2024.", "Christmas Day", "New Year’s Eve 2024");
		finds("Open from Memorial Day to Labor Day, and on the Fourth of July.", "Memorial Day", "Labor Day",
				"Fourth of July");
		finds("A new Monday deadline, and Labor Sunday.", "Monday", "Sunday");
		finds("He spoke on Thanksgiving, and will on Christmas.", "Thanksgiving", "Christmas");
		finds("Wednesday (the mayor's birthday)", "Wednesday");
		finds("It closed on 26 Nov.", "26 Nov");
		finds("It closed on 26 Nov. He left.", "26 Nov");
		finds("from 26 Nov. on", "26 Nov.");
		finds("a fortnight ago", "a fortnight ago");
		finds("See you Tuesday week.", "Tuesday week");
		finds("Officials said Sunday Israel had agreed.", "Sunday");
		finds("the second half of 2025", "2025");
	}

	@Test
	public void leavesAloneWhatIsNoDate() {
		for (String text : new String[] { "for three days", "a two-week truce", "two weeks", "now", "the same day",
				"years ago, he said", "He may march in May.", "Theresa May met March.", "In March, they may march.",
				"2020 people", "some 2020 of them", "1,200 homes in 1,999 towns", "in 2020 percent", "in 2,020 cases",
				"a $2020 bill", "Flight 2020", "Sunday school", "the Sunday Times", "The Sunday Telegraph said",
				"Black Friday sales", "on Good Friday", "Super Tuesday", "Ash Wednesday", "Saturday Night Live",
				"Monday Night Football", "Sheffield Wednesday won", "May Day", "the second man", "Sundays are quiet",
				"every Sunday", "on a Sunday", "It was a Monday.", "a Sunday afternoon", "at 8 p.m.", "8:15 a.m.",
				"in his 90s", "the 90s", "Sunday-night football", "a June-born child", "Monday-Friday", "pre-May",
				"#Sunday", "@Sunday", "example.org/sunday", "Sunday.example", "USA Today reported", "April Ryan said",
				"June Smith and August Wilson", "June Martin said", "The fall of Saigon", "springs and falls", "in the fall",
				"the last week of the campaign", "for the past year", "for the next week",
				"two days earlier than planned", "half a century ago", "the last day", "no later than noon",
				"the past three years",
				"He walked past Sunday-best clothes", "555-2019-2021", "in 20201 cases", "version 2025.11.30",
				"the late June Carter", "the mayor marched", "a decade", "the decade", "on second thought",
				"Sunday Oliseh scored twice.", "He saw Friday the 13th.", "for a fortnight",
				"in\n\n2020", "2025-02-30", "the weekend of", "sun, sat and mon", "the early bird", "late again",
				"earlier in the day", "every November",
				"on ABC's “This Week,”", "the second Sunday", "from 1500 to 2000 people", "The Weekend Edition", "on the 28th floor",
				"on the 28th he left", "the Labor Day weekend", "a Christmas party", "a new year", "Q5 2025", "Q3 results",
				"the third quarter", "31/31/2025", "1/2/25", "0/12/2025", "the fourth of them", "Labor Day Parade",
				"a labor day", "Christmas Daycare", "a Thanksgiving dinner", "on Thanksgiving morning" }) {
			finds(text);
		}
	}

	@Test
	public void tellsWhatNeedsTheDayOfTheStory() {
		for (String words : new String[] { "Sunday", "last week", "Nov. 30", "yesterday", "two weeks ago",
				"the weekend", "last summer", "November", "this year", "the past week" }) {
			assertTrue(words, DateReader.read(words).get(0).isRelative());
		}
		for (String words : new String[] { "Nov. 30, 2025", "the 1990s", "2025-11-30", "two days later",
				"the day before", "spring 2025", "Sunday, Nov. 30, 2025" }) {
			assertFalse(words, DateReader.read(words).get(0).isRelative());
		}
	}

	@Test(timeout = 20_000)
	public void readsHugeTextsInStep() {
		for (String piece : new String[] { "Sunday, ", "the ", "early late ", "Nov. 3-", "2020-", "a couple of ", "-'",
				"9", "in 2020 and ", "last this the past ", "\u00e9", "1:1,", "2025-11-30T" }) {
			DateReader.read(piece.repeat(600_000 / piece.length()));
			DateReader.readMarked(piece.repeat(600_000 / piece.length()));
		}
	}

	private static void finds(String text, String... expected) {
		List<String> found = DateReader.read(text).stream().map(words -> words(text, words)).toList();
		assertEquals(text, List.of(expected), found);
	}

	private static String words(String text, DateWords words) {
		return text.substring(words.start(), words.end());
	}
}
