package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.NewsDate;

/** Says which days an expression can mean. */
interface Meaning {

	/** Tells whether the day of the story must be known to understand the expression. */
	boolean isRelative();

	/**
	 * Returns the days the expression can mean; none if it cannot mean any.
	 *
	 * @param anchor
	 *            the day of the story, or null if there is none
	 * @param near
	 *            where to look when the expression could mean days at any distance
	 */
	List<Days> possible(LocalDate anchor, NewsDate near);

	/** Write the one value the expression most likely has, if there is one; the anchor may be null. */
	Optional<String> value(LocalDate anchor);

	/** Narrows the meaning to a part; what is short enough stays whole. */
	default Meaning during(Part part) {
		return new Partial(this, part);
	}

	/** Narrows another meaning; the value stays that of the whole, because the language has none for a part. */
	record Partial(Meaning whole, Part part) implements Meaning {

		@Override
		public boolean isRelative() {
			return whole.isRelative();
		}

		@Override
		public List<Days> possible(LocalDate anchor, NewsDate near) {
			return whole.possible(anchor, near).stream().map(days -> part.of(days, anchor)).toList();
		}

		@Override
		public Optional<String> value(LocalDate anchor) {
			return whole.value(anchor);
		}
	}
}
