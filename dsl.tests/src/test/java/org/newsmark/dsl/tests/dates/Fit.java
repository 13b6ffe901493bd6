package org.newsmark.dsl.tests.dates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.LocalDate;
import java.util.List;

import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.prose.dates.DateReader;
import org.newsmark.dsl.prose.dates.DateWords;

/** Asks whether words can mean a value, in a story that was published on Sunday, Nov. 30, 2025. */
final class Fit {

	private static final LocalDate SUNDAY = LocalDate.parse("2025-11-30");

	private Fit() {
	}

	static void fits(String words, String... values) {
		for (String value : values) {
			assertFits(true, words, value, SUNDAY);
		}
	}

	static void fitsNot(String words, String... values) {
		for (String value : values) {
			assertFits(false, words, value, SUNDAY);
		}
	}

	static void assertFits(boolean expected, String words, String value, LocalDate anchor) {
		List<DateWords> found = DateReader.readMarked(words);
		assertFalse("nothing read in " + words, found.isEmpty());
		NewsDate date = DatesInTests.date(value);
		assertEquals("[" + words + "]{date " + value + "}", expected,
				found.stream().anyMatch(reading -> reading.fits(date, anchor)));
	}
}
