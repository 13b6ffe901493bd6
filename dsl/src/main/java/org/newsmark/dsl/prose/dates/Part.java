package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;

/** Narrows a stretch of time: "early 2024", "later this week". The bounds are generous, and overlap. */
enum Part {
	EARLY, MID, LATE, EARLIER, LATER;

	private static final int SHORTEST_DIVIDED = 14;

	/** Returns the part of the whole; the anchor may be null if there is none. */
	Days of(Days whole, LocalDate anchor) {
		return switch (this) {
		case EARLY -> cut(whole, 0, 60);
		case MID -> cut(whole, 20, 80);
		case LATE -> cut(whole, 40, 100);
		case EARLIER -> anchor == null || !whole.contains(anchor) ? whole : whole.withTo(anchor.plusDays(1));
		case LATER -> anchor == null || !whole.contains(anchor) ? whole : whole.withFrom(anchor.minusDays(1));
		};
	}

	private static Days cut(Days whole, int fromPercent, int toPercent) {
		long length = whole.length();
		if (length < SHORTEST_DIVIDED || whole.equals(Days.ALL)) {
			return whole;
		}
		return new Days(whole.from().plusDays(length * fromPercent / 100),
				whole.from().plusDays(length * toPercent / 100));
	}
}
