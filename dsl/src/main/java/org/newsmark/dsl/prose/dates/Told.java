package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.NewsDate;

/**
 * Means days counted from something told in the text: "two days later", "the day before".
 *
 * <p>
 * What was told is not known here, and the day of the story is not it; so every value fits, and none is resolved.
 */
final class Told implements Meaning {

	static final Told ONLY = new Told();

	private Told() {
	}

	@Override
	public boolean isRelative() {
		return false;
	}

	@Override
	public List<Days> possible(LocalDate anchor, NewsDate near) {
		return List.of(Days.ALL);
	}

	@Override
	public Optional<String> value(LocalDate anchor) {
		return Optional.empty();
	}

	@Override
	public Meaning during(Part part) {
		return this;
	}
}
