package org.newsmark.dsl.output.html;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.newsmark.Story;

/** Answers whether a story may be published yet. */
final class Embargo {

	private final Clock clock;

	Embargo(Clock clock) {
		this.clock = clock;
	}

	/** An embargo without a time ends when its last day begins where the newsroom is; one that is unclear, never. */
	boolean holds(Story story) {
		String embargo = story.getEmbargo();
		return embargo != null && (embargo.contains("T") ? isBefore(embargo) : isBeforeDay(embargo));
	}

	private boolean isBefore(String embargo) {
		try {
			return clock.instant().isBefore(OffsetDateTime.parse(embargo.replaceAll("[~?%]$", "")).toInstant());
		} catch (DateTimeException e) {
			return true;
		}
	}

	private boolean isBeforeDay(String embargo) {
		return Dates.read(embargo).map(date -> LocalDate.now(clock).isBefore(date.latest())).orElse(true);
	}
}
