package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.NewsDate;

/**
 * Means a time so many units before or after the anchor: "two weeks ago", "several years ago", "a month from now".
 *
 * @param least
 *            the smallest number the words can mean
 * @param likely
 *            the number they most likely mean, or 0 if they name none ("several")
 * @param most
 *            the largest number the words can mean
 * @param direction
 *            -1 for the past, 1 for the future
 */
record Elapsed(CalendarUnit unit, int least, int likely, int most, int direction) implements Meaning {

	private static final int ROUND = 10;

	@Override
	public boolean isRelative() {
		return true;
	}

	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		return List.of(anchor == null ? Days.ALL : days(anchor));
	}

	private Days days(LocalDate anchor) {
		LocalDate nearer = unit.shift(anchor, (long) least * direction);
		LocalDate farther = unit.shift(anchor, (long) most * direction);
		Days exact = Days.of(nearer).joined(Days.of(farther)).widened(tolerance());
		return unit == CalendarUnit.YEAR ? exact.joined(unit.around(nearer)).joined(unit.around(farther)) : exact;
	}

	/** People round what is long ago, the more the longer. */
	private long tolerance() {
		int rounding = most / ROUND;
		return switch (unit) {
		case DAY -> Math.max(1, rounding);
		case WEEK, WEEKEND -> 4 + 7L * rounding;
		case MONTH -> 31 + 31L * rounding;
		case QUARTER -> 92 + 92L * rounding;
		case YEAR -> 183 + 366L * rounding;
		case DECADE -> 5 * 366;
		case CENTURY -> 50 * 366;
		};
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		if (anchor == null || likely == 0) {
			return Optional.empty();
		}
		LocalDate day = unit.shift(anchor, (long) likely * direction);
		return day.getYear() < 0 || day.getYear() > 9999 ? Optional.empty() : value(day, isRound() ? "~" : "");
	}

	private boolean isRound() {
		return likely % ROUND == 0 || least != most;
	}

	private Optional<String> value(LocalDate day, String about) {
		return switch (unit) {
		case DAY -> Optional.of(day + about);
		case WEEK -> Optional.of(day + "~");
		case MONTH, YEAR -> Optional.of(unit.value(unit.around(day).from()) + about);
		case DECADE -> Optional.of(CalendarUnit.year(day.getYear()) + "~");
		default -> Optional.empty();
		};
	}

	@Override
	public Meaning during(Part part) {
		return this;
	}
}
