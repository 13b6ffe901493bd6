package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.NewsDate;

/** Means a day at a distance from the anchor: "yesterday", "tonight"; one day of error allows for midnight. */
record NearDay(int distance) implements Meaning {

	@Override
	public boolean isRelative() {
		return true;
	}

	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		return List.of(anchor == null ? Days.ALL : Days.of(anchor.plusDays(distance)).widened(1));
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		return anchor == null ? Optional.empty() : Optional.of(anchor.plusDays(distance).toString());
	}

	@Override
	public Meaning during(Part part) {
		return this;
	}
}
