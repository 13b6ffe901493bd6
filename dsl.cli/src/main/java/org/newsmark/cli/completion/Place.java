package org.newsmark.cli.completion;

import java.util.List;

/**
 * A place for an argument, or for the value of an option.
 *
 * @param kind what may stand there
 * @param words what may stand there, where it is one of a few words; behind those that end in "=" more follows
 */
record Place(Kind kind, List<String> words) {

	/** What can be completed in its own way. */
	enum Kind {
		/** Only the user knows. */
		ANYTHING,
		WORD,
		/** A {@code .news} file, or a folder that holds some. */
		STORY,
		FILE,
		FOLDER,
		/** A rule, "=" and a severity. */
		SETTING
	}

	static Place of(Kind kind) {
		return new Place(kind, List.of());
	}
}
