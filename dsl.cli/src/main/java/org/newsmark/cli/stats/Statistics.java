package org.newsmark.cli.stats;

import java.util.SortedMap;
import java.util.TreeMap;

import org.newsmark.cli.files.Input;

/** Holds a tally for each row that stories are counted in, and one for all of them. */
public final class Statistics {

	private final Grouping by;
	private final SortedMap<String, Tally> rows = new TreeMap<>();
	private final Tally total = new Tally();

	public Statistics(Grouping by) {
		this.by = by;
	}

	/** Counts a story. */
	public void add(Input story, StoryFigures figures) {
		by.rows(story, figures)
				.forEach(row -> rows.computeIfAbsent(row, any -> new Tally()).add(story.name(), figures));
		total.add(story.name(), figures);
	}

	Grouping by() {
		return by;
	}

	SortedMap<String, Tally> rows() {
		return rows;
	}

	Tally total() {
		return total;
	}
}
