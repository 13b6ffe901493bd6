package org.newsmark.dsl.comparing;

import java.util.Locale;

/**
 * Says one thing that changed in what a story tells.
 *
 * @param subject what it changed of: "claim", "quote", or the name of a property of the story
 * @param id of the claim or quote in the new version, else in the old one, or null
 * @param words of the claim or quote, as the new version has them where it has them; null for the story
 * @param source which source of the claim or quote, or null where it is not about one
 * @param before what the old version says, or null
 * @param after what the new one says, or null
 */
public record Change(Kind kind, String subject, String id, String words, String source, String before, String after) {

	/** What can change. */
	public enum Kind {
		/** A property of the story. */
		HEADER,
		ADDED,
		DROPPED,
		REWORDED,
		SOURCE_ADDED,
		SOURCE_REMOVED,
		/** Named, then anonymous; or farther from the newsroom. */
		SOURCE_DOWNGRADED,
		/** Anonymous, then named; or nearer to the newsroom. */
		SOURCE_UPGRADED,
		STATUS,
		/** When it was said. */
		SAID,
		/** A date in the words. */
		DATES,
		/** Why no source is needed. */
		UNSOURCED;

		/** Returns its name as programs read it: "source-added". */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}
}
