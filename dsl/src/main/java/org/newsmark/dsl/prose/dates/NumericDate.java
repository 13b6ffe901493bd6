package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates in numbers alone: "11/28/2025". Americans write the month first, all others the day: where both make a
 * date it can be either, and nobody can say which.
 */
final class NumericDate {

	private static final int MONTHS = 12;

	private NumericDate() {
	}

	/** Packs the numbers of a date into one; 0 if they are too large for one. */
	static int packed(int first, int second, int year) {
		return first > 31 || second > 31 || first * second == 0 ? 0 : (first * 100 + second) * 10_000 + year;
	}

	/** Returns what the numbers can mean; null if they are no date. */
	static Meaning meaning(int packed) {
		int year = packed % 10_000;
		int first = packed / 1_000_000;
		int second = packed / 10_000 % 100;
		List<Days> days = new ArrayList<>();
		add(year, first, second, days);
		if (first != second) {
			add(year, second, first, days);
		}
		Optional<String> value = days.size() == 1 ? Optional.of(days.get(0).from().toString()) : Optional.empty();
		return days.isEmpty() ? null : new Fixed(days, value);
	}

	private static void add(int year, int month, int day, List<Days> days) {
		if (month <= MONTHS && YearMonth.of(year, month).isValidDay(day)) {
			LocalDate date = LocalDate.of(year, month, day);
			days.add(new Days(date, date));
		}
	}
}
