package org.newsmark.dsl.prose.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.newsmark.dsl.model.MalformedDate;
import org.newsmark.dsl.model.NewsDate;

/**
 * Point at the words of a text that name a date, and say what they can mean.
 *
 * <p>
 * The range excludes a preposition before the words and a possessive {@code 's} behind them; it includes an article
 * that belongs to them ("the weekend", "the 1990s").
 */
public final class DateWords {

	private final int start;
	private final int end;
	private final Meaning meaning;
	private final Reach reach;

	DateWords(int start, int end, Meaning meaning, Reach reach) {
		this.start = start;
		this.end = end;
		this.meaning = meaning;
		this.reach = reach;
	}

	/** Returns the zero-based offset of the first character, in UTF-16 units. */
	public int start() {
		return start;
	}

	/** Returns the zero-based offset behind the last character, in UTF-16 units. */
	public int end() {
		return end;
	}

	/**
	 * Tells whether the words need the day of the story to be understood: "Sunday", "last week", "Nov. 30".
	 *
	 * <p>
	 * "Two days later" does not: it counts from something told in the text, which the day of the story is not.
	 */
	public boolean isRelative() {
		return meaning.isRelative();
	}

	/**
	 * Tells whether the words can mean a value, read generously: any day in common is enough.
	 *
	 * @param anchor
	 *            the day of the story or statement, or null if it is not known; then only what no anchor could mend
	 *            does not fit, such as a Monday that was a Sunday
	 */
	public boolean fits(NewsDate value, LocalDate anchor) {
		long slack = value.isApproximate() ? slack(value) : 0;
		return meaning.possible(known(anchor), value).stream().map(days -> reach.of(days).widened(slack))
				.anyMatch(days -> value.overlaps(days.from(), days.to()));
	}

	// The open end of an interval is no day to count from.
	private static LocalDate known(LocalDate anchor) {
		return anchor == null || anchor.getYear() < 0 || anchor.getYear() > 9999 ? null : anchor;
	}

	/** A value that is "about" something may be off by about as much as it covers. */
	private static long slack(NewsDate value) {
		return switch (value.precision()) {
		case TIME, DAY -> 3;
		case MONTH -> 31;
		case SEASON -> 92;
		case YEAR -> 366;
		case DECADE -> 3653;
		case CENTURY -> 36525;
		case INTERVAL -> 0;
		};
	}

	/**
	 * Returns the one value that the words most likely mean.
	 *
	 * @param anchor
	 *            the day of the story or statement, or null if it is not known; an open end counts as not known
	 * @return a value that fits; nothing if the words need an anchor and there is none, or name no single value
	 *         ("several days ago", "two days later")
	 */
	public Optional<NewsDate> resolve(LocalDate anchor) {
		return meaning.value(known(anchor)).flatMap(DateWords::parsed).filter(value -> fits(value, anchor));
	}

	/** Returns the values that the words most likely mean, counted from each of the days; without days, from none. */
	public List<NewsDate> resolveAll(List<LocalDate> anchors) {
		Stream<Optional<NewsDate>> values = anchors.isEmpty() ? Stream.of(resolve(null))
				: anchors.stream().map(this::resolve);
		return values.flatMap(Optional::stream).distinct().toList();
	}

	// At the ends of the calendar, before the year 0000 and after 9999, words can name days that no value can.
	private static Optional<NewsDate> parsed(String value) {
		try {
			return Optional.of(NewsDate.parse(value));
		} catch (MalformedDate malformed) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return start + ".." + end;
	}
}
