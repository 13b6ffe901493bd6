package org.newsmark.cli.html;

import java.util.Optional;

import org.newsmark.dsl.output.html.PageText;
import org.newsmark.dsl.output.site.StoryEntry;

/**
 * Holds what became of one story.
 *
 * @param fileName how its page is to be called, or null where there is none
 * @param text the page, or null where there is none
 * @param entry what the pages around it tell of the story, where there are any
 * @param refusal why there is none, or null where its errors say so or there is one
 */
public record PageOutcome(String fileName, PageText text, Optional<StoryEntry> entry, String refusal) {

	static PageOutcome refused(String reason) {
		return new PageOutcome(null, null, Optional.empty(), reason);
	}

	/** Returns what becomes of a story with errors. */
	static PageOutcome ofErrors() {
		return refused(null);
	}
}
