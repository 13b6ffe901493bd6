package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.NewsDate;

/**
 * Means the hundred years of a numbered century. The 19th runs from 1801 to 1900, and in loose speech from 1800 to
 * 1899; so 1900 itself belongs to it, but not all the 1900s.
 */
record Century(int number) implements Meaning {

	@Override
	public boolean isRelative() {
		return false;
	}

	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		int last = 100 * number;
		Days lastYear = Days.years(last, last);
		boolean isLastYear = lastYear.contains(near.earliest()) && lastYear.contains(near.latest());
		return List.of(isLastYear ? Days.years(last - 100, last) : Days.years(last - 100, last - 1));
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		return Optional.of(CalendarUnit.CENTURY.value(LocalDate.of(100 * number - 100, 1, 1)));
	}
}
