package org.newsmark.cli.stats;

import java.util.Set;

import org.newsmark.cli.files.Input;

/** Names by what stories can be counted. */
public enum Grouping {

	all, story, author, folder;

	private static final String NOBODY = "(no byline)";

	/** Returns the rows that a story counts in: one for each of its authors; none where there is but the total. */
	Set<String> rows(Input story, StoryFigures figures) {
		return switch (this) {
		case all -> Set.of();
		case story -> Set.of(story.name());
		case author -> figures.authors().isEmpty() ? Set.of(NOBODY) : Set.copyOf(figures.authors());
		case folder -> Set.of(folder(story.name()));
		};
	}

	private static String folder(String name) {
		int slash = name.lastIndexOf('/');
		return slash < 0 ? "." : slash == 0 ? "/" : name.substring(0, slash);
	}
}
