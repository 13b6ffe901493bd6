package org.newsmark.cli.stats;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.newsmark.Source;

/**
 * Holds the address of a source of which no copy is archived.
 *
 * @param date when the newsroom read it, else when it appeared, as written; null where neither is given
 */
record Link(String url, String date) {

	/** The oldest first; what has no date comes last. */
	static final Comparator<Link> BY_AGE = Comparator.comparing(Link::day).thenComparing(Link::url);

	static Optional<Link> unarchived(Source source) {
		if (source.getUrl() == null || source.getArchived() != null) {
			return Optional.empty();
		}
		return Optional.of(new Link(source.getUrl(), source.getAccessed() == null ? source.getPublished()
				: source.getAccessed()));
	}

	boolean isDated() {
		return Dates.read(date).isPresent();
	}

	private LocalDate day() {
		return Dates.read(date).map(NewsDate::earliest).orElse(LocalDate.MAX);
	}
}
