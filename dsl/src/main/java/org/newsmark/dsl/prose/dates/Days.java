package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;

/** Holds the days from one to another, both included. */
record Days(LocalDate from, LocalDate to) {

	static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

	static Days of(LocalDate day) {
		return new Days(day, day);
	}

	static Days years(int first, int last) {
		return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
	}

	boolean overlaps(Days other) {
		return !to.isBefore(other.from) && !from.isAfter(other.to);
	}

	boolean contains(LocalDate day) {
		return !day.isBefore(from) && !day.isAfter(to);
	}

	/** An open end stays open. */
	Days widened(long days) {
		return new Days(from.equals(LocalDate.MIN) ? from : from.minusDays(days),
				to.equals(LocalDate.MAX) ? to : to.plusDays(days));
	}

	/** Returns the days from the first of both to the last of both, with all between. */
	Days joined(Days other) {
		return new Days(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
	}

	Days withFrom(LocalDate day) {
		return new Days(day, to);
	}

	Days withTo(LocalDate day) {
		return new Days(from, day);
	}

	/** Counts the days between the first and the last; an open end counts as very long. */
	long length() {
		return to.toEpochDay() - from.toEpochDay();
	}
}
