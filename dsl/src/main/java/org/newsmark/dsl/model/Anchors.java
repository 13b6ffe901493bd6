package org.newsmark.dsl.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;

/** Finds the days from which words such as "Sunday" or "last week" are counted. */
public final class Anchors {

	private Anchors() {
	}

	/**
	 * Returns the days that the words can be counted from, the likeliest first; none where no day is given whole.
	 * Inside a claim or quote that is the day on which it was said. The words of a quote are the speaker's, and nothing
	 * else counts; those of a claim are the reporter's, who may as well have counted from the day of the story.
	 *
	 * @param around the nearest claim or quote around the words, or null
	 * @param story the story that the words stand in, or null
	 */
	public static List<LocalDate> of(Statement around, Story story) {
		Optional<String> said = said(around);
		List<LocalDate> anchors = new ArrayList<>();
		said.flatMap(Dates::day).ifPresent(anchors::add);
		if (said.isEmpty() || !isQuoted(around)) {
			Stories.day(story).filter(day -> !anchors.contains(day)).ifPresent(anchors::add);
		}
		return anchors;
	}

	/** Returns the date as written on which the words around were said, where one is given. */
	public static Optional<String> said(Statement around) {
		return around == null ? Optional.empty() : Statements.on(around);
	}

	private static boolean isQuoted(Statement around) {
		for (Statement statement = around; statement != null; statement = Statements.enclosing(statement)) {
			if (statement instanceof Quote) {
				return true;
			}
		}
		return false;
	}
}
