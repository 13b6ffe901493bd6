package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.newsmark.dsl.model.NewsDate;

/** Means a day of a month that the text does not name: "on the 28th". */
record DayOfMonth(int day) implements Meaning {

	private static final int MONTHS_AWAY = 2;

	@Override
	public boolean isRelative() {
		return true;
	}

	/** The month may have been named before, however long ago that is: without an anchor any month will do. */
	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		return anchor == null ? List.of(Days.ALL) : around(anchor).map(date -> new Days(date, date)).toList();
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		return anchor == null ? Optional.empty()
				: around(anchor).filter(date -> !date.isAfter(anchor)).reduce((earlier, later) -> later)
						.map(LocalDate::toString);
	}

	private Stream<LocalDate> around(LocalDate anchor) {
		return LongStream.rangeClosed(-MONTHS_AWAY, MONTHS_AWAY).mapToObj(YearMonth.from(anchor)::plusMonths)
				.filter(month -> month.isValidDay(day)).map(month -> month.atDay(day));
	}
}
