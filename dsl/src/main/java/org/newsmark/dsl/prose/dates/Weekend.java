package org.newsmark.dsl.prose.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.newsmark.dsl.model.NewsDate;

/** Means a weekend near the anchor; a value is its Saturday and Sunday, and Friday fits as well. */
record Weekend(Side side) implements Meaning {

	private static final int LONGEST_WAIT = 14;

	@Override
	public boolean isRelative() {
		return true;
	}

	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		if (anchor == null) {
			return List.of(Days.ALL);
		}
		LocalDate saturday = saturday(anchor);
		return IntStream.rangeClosed(-2, 3).mapToObj(weeks -> saturday.plusWeeks(weeks))
				.filter(candidate -> isOnSide(candidate.toEpochDay() - anchor.toEpochDay()))
				.map(candidate -> new Days(candidate.minusDays(1), candidate.plusDays(1))).toList();
	}

	private boolean isOnSide(long distance) {
		return switch (side) {
		case LAST -> distance <= -2 && distance >= -LONGEST_WAIT - 2;
		case THIS -> distance >= -8 && distance <= 7;
		case NEXT -> distance > 0 && distance <= LONGEST_WAIT;
		default -> distance >= -9 && distance <= 8;
		};
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		return anchor == null ? Optional.empty() : Optional.of(CalendarUnit.WEEKEND.value(likeliest(anchor)));
	}

	private LocalDate likeliest(LocalDate anchor) {
		boolean isNow = anchor.getDayOfWeek() == DayOfWeek.SUNDAY || anchor.getDayOfWeek() == DayOfWeek.SATURDAY;
		LocalDate before = saturday(anchor);
		return switch (side) {
		case LAST -> isNow ? before.minusWeeks(1) : before;
		case THIS -> isNow ? before : before.plusWeeks(1);
		case NEXT -> isNow ? before.plusWeeks(1) : before.plusWeeks(2);
		default -> before;
		};
	}

	private static LocalDate saturday(LocalDate anchor) {
		return anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
	}

	@Override
	public Meaning during(Part part) {
		return this;
	}
}
