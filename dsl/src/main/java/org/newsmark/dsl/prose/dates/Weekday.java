package org.newsmark.dsl.prose.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.newsmark.dsl.model.NewsDate;

/** Means a day of the week near the anchor: "Sunday", "last Wednesday", "the Monday before". */
record Weekday(DayOfWeek day, Side side) implements Meaning {

	@Override
	public boolean isRelative() {
		return side != Side.TOLD;
	}

	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		Stream<LocalDate> days = anchor == null || side == Side.TOLD ? anyWeek(near) : aroundAnchor(anchor);
		return days.filter(candidate -> candidate.getDayOfWeek() == day).map(Days::of).toList();
	}

	private Stream<LocalDate> aroundAnchor(LocalDate anchor) {
		LongStream distances = switch (side) {
		case LAST -> LongStream.rangeClosed(-14, -1);
		case NEXT -> LongStream.rangeClosed(1, 14);
		default -> LongStream.rangeClosed(-7, 7);
		};
		return distances.mapToObj(anchor::plusDays);
	}

	/** The days about the start of the value are enough: one of a week or longer holds every weekday. */
	private Stream<LocalDate> anyWeek(NewsDate near) {
		LocalDate from = near.earliest().equals(LocalDate.MIN) ? near.latest().minusDays(7) : near.earliest();
		return LongStream.rangeClosed(-6, 6).mapToObj(from::plusDays);
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		return anchor == null || side == Side.TOLD ? Optional.empty() : Optional.of(nearest(anchor).toString());
	}

	private LocalDate nearest(LocalDate anchor) {
		return anchor.with(switch (side) {
		case LAST -> TemporalAdjusters.previous(day);
		case THIS -> TemporalAdjusters.nextOrSame(day);
		case NEXT -> TemporalAdjusters.next(day);
		default -> TemporalAdjusters.previousOrSame(day);
		});
	}

	@Override
	public Meaning during(Part part) {
		return this;
	}
}
