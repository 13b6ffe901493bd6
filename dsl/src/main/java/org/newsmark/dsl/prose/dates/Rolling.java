package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.NewsDate;

/** Means the time that ends or begins at the anchor: "the past week", "the coming year". */
record Rolling(CalendarUnit unit, int count, int direction) implements Meaning {

	@Override
	public boolean isRelative() {
		return true;
	}

	/** "The past year" may also mean last year as the calendar has it. */
	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		if (anchor == null) {
			return List.of(Days.ALL);
		}
		Days whole = unit.around(farEnd(anchor)).joined(Days.of(anchor)).widened(1);
		return List.of(direction < 0 ? whole.withTo(anchor.plusDays(1)) : whole.withFrom(anchor.minusDays(1)));
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		if (anchor == null) {
			return Optional.empty();
		}
		return Optional.of(direction < 0 ? farEnd(anchor) + "/" + anchor : anchor + "/" + farEnd(anchor));
	}

	private LocalDate farEnd(LocalDate anchor) {
		return unit.shift(anchor, (long) count * direction);
	}

	@Override
	public Meaning during(Part part) {
		return this;
	}
}
