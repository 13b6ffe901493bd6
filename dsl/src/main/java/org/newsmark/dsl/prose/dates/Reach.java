package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;

/** Says how the preposition before a date moves what it bounds: "after 2020" may well mean 2023. */
enum Reach {
	EXACT, ON_OR_AFTER, ON_OR_BEFORE;

	static Reach of(Kind preposition) {
		return switch (preposition) {
		case AFTER -> ON_OR_AFTER;
		case BEFORE, BY -> ON_OR_BEFORE;
		default -> EXACT;
		};
	}

	Days of(Days days) {
		return switch (this) {
		case EXACT -> days;
		case ON_OR_AFTER -> days.withTo(LocalDate.MAX);
		case ON_OR_BEFORE -> days.withFrom(LocalDate.MIN);
		};
	}
}
