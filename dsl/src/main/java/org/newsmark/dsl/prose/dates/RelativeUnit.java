package org.newsmark.dsl.prose.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.NewsDate;

/**
 * Means the unit of the calendar before, around or after the anchor: "last week", "this month", "next year".
 *
 * <p>
 * A week may begin on Sunday or on Monday, or be the seven days on that side of the anchor. Longer units are those of
 * the calendar; one day of error allows for a story that was written before midnight and published after it.
 */
record RelativeUnit(CalendarUnit unit, int steps) implements Meaning {

	@Override
	public boolean isRelative() {
		return true;
	}

	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		if (anchor == null) {
			return List.of(Days.ALL);
		}
		return List.of(unit == CalendarUnit.WEEK ? week(anchor)
				: shifted(anchor.minusDays(1)).joined(shifted(anchor)));
	}

	private Days week(LocalDate anchor) {
		LocalDate sunday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).plusWeeks(steps);
		return shifted(anchor).joined(new Days(sunday, sunday.plusDays(6))).joined(rolling(anchor));
	}

	private Days rolling(LocalDate anchor) {
		LocalDate from = anchor.plusDays(steps > 0 ? 1 : steps < 0 ? -7 : -6);
		LocalDate to = anchor.plusDays(steps > 0 ? 7 : steps < 0 ? -1 : 6);
		return new Days(from, to);
	}

	private Days shifted(LocalDate anchor) {
		return unit.around(unit.shift(unit.around(anchor).from(), steps));
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		return anchor == null ? Optional.empty() : Optional.of(unit.value(shifted(anchor).from()));
	}
}
