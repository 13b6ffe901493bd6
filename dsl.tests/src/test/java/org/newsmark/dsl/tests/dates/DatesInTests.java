package org.newsmark.dsl.tests.dates;

import org.newsmark.dsl.model.MalformedDate;
import org.newsmark.dsl.model.NewsDate;

/** Reads dates that a test knows to be well formed. */
final class DatesInTests {

	private DatesInTests() {
	}

	static NewsDate date(String text) {
		try {
			return NewsDate.parse(text);
		} catch (MalformedDate malformed) {
			throw new AssertionError(malformed);
		}
	}
}
