package org.newsmark.cli.html;

/**
 * Holds what became of one story.
 *
 * @param fileName how its page is to be called, or null where there is none
 * @param html the page, or null where there is none
 * @param refusal why there is none, or null where its errors say so or there is one
 */
public record PageOutcome(String fileName, String html, String refusal) {

	static PageOutcome of(String fileName, String html) {
		return new PageOutcome(fileName, html, null);
	}

	static PageOutcome refused(String reason) {
		return new PageOutcome(null, null, reason);
	}

	/** Returns what becomes of a story with errors. */
	static PageOutcome ofErrors() {
		return new PageOutcome(null, null, null);
	}
}
