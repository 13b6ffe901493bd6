package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.NewsDate;

/** Means the same days in every story: "Nov. 30, 2025", "the 1990s". */
record Fixed(List<Days> days, Optional<String> written) implements Meaning {

	static Fixed of(Days days, String value) {
		return new Fixed(List.of(days), Optional.of(value));
	}

	/** A day that no calendar has, such as a Monday that was a Sunday. */
	static Fixed impossible() {
		return new Fixed(List.of(), Optional.empty());
	}

	static Fixed years(int first, int last) {
		String start = CalendarUnit.year(first);
		return of(Days.years(first, last), first == last ? start : start + "/" + CalendarUnit.year(last));
	}

	static Fixed in(int year, Recurring recurring) {
		Days days = recurring.in(year);
		return days == null ? impossible() : of(days.widened(recurring.slack()), recurring.value(year));
	}

	@Override
	public boolean isRelative() {
		return false;
	}

	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		return days;
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		return written;
	}
}
