package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.newsmark.dsl.model.NewsDate;

/** Means days that come every year, in a year that the anchor gives: "Nov. 30", "last November", "this summer". */
record Yearless(Recurring recurring, Side side) implements Meaning {

	private static final int MONTHS_AROUND = 13;
	private static final int MONTHS_AWAY = 18;
	private static final int MONTHS_OF_THIS = 11;
	private static final int SOON = 61;
	private static final int SOON_IN_NEXT_YEAR = 31;
	private static final int MOST_YEARS = 50;
	private static final int YEARS_AWAY = 2;

	@Override
	public boolean isRelative() {
		return side != Side.TOLD;
	}

	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		List<Days> found = anchor == null || side == Side.TOLD ? List.of() : near(anchor);
		// A leap day may lie farther away than other days do.
		List<Days> meant = found.isEmpty() ? anyYear(near).toList() : found;
		return meant.stream().map(days -> days.widened(recurring.slack())).toList();
	}

	private List<Days> near(LocalDate anchor) {
		return years(anchor).map(recurring::in).filter(Objects::nonNull).filter(isOnSide(anchor)).toList();
	}

	private Stream<Days> anyYear(NewsDate near) {
		if (near.latest().toEpochDay() - near.earliest().toEpochDay() > MOST_YEARS * 365L) {
			return Stream.of(Days.ALL);
		}
		return IntStream.rangeClosed(near.earliest().getYear() - 1, near.latest().getYear() + 1)
				.mapToObj(recurring::in).filter(Objects::nonNull);
	}

	private static Stream<Integer> years(LocalDate anchor) {
		return IntStream.rangeClosed(anchor.getYear() - YEARS_AWAY, anchor.getYear() + YEARS_AWAY).boxed();
	}

	private Predicate<Days> isOnSide(LocalDate anchor) {
		return switch (side) {
		case LAST -> days -> days.to().minusDays(recurring.slack()).isBefore(anchor)
				&& !days.to().isBefore(anchor.minusMonths(MONTHS_AWAY));
		case THIS -> days -> days.overlaps(around(anchor, MONTHS_OF_THIS));
		case NEXT -> days -> days.from().isAfter(anchor) && !days.from().isAfter(anchor.plusMonths(MONTHS_AWAY));
		default -> days -> days.overlaps(around(anchor, MONTHS_AROUND));
		};
	}

	private static Days around(LocalDate anchor, int months) {
		return new Days(anchor.minusMonths(months), anchor.plusMonths(months));
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		return anchor == null || side == Side.TOLD ? Optional.empty() : year(anchor).map(recurring::value);
	}

	private Optional<Integer> year(LocalDate anchor) {
		return switch (side) {
		case LAST -> latest(anchor, days -> days.to().isBefore(anchor));
		case THIS -> latest(anchor, days -> days.contains(anchor))
				.or(() -> latest(anchor, days -> days.from().getYear() == anchor.getYear()));
		case NEXT -> earliest(anchor, days -> days.from().isAfter(anchor));
		default -> earliest(anchor, days -> isSoon(anchor, days))
				.or(() -> latest(anchor, days -> !days.from().isAfter(anchor)));
		};
	}

	// On Nov. 30 a story that says "Dec. 20" speaks of the one that comes, not of the one eleven months ago. A day of
	// the next year mostly has its year with it, so without one it must come sooner.
	private static boolean isSoon(LocalDate anchor, Days days) {
		int wait = days.from().getYear() == anchor.getYear() ? SOON : SOON_IN_NEXT_YEAR;
		return days.from().isAfter(anchor) && !days.from().isAfter(anchor.plusDays(wait));
	}

	private Optional<Integer> latest(LocalDate anchor, Predicate<Days> condition) {
		return candidates(anchor, condition).max(Integer::compare);
	}

	private Optional<Integer> earliest(LocalDate anchor, Predicate<Days> condition) {
		return candidates(anchor, condition).min(Integer::compare);
	}

	private Stream<Integer> candidates(LocalDate anchor, Predicate<Days> condition) {
		return years(anchor).filter(year -> recurring.in(year) != null && condition.test(recurring.in(year)));
	}
}
