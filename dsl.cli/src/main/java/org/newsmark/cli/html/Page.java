package org.newsmark.cli.html;

/**
 * Holds what became of one story.
 *
 * @param fileName how its page is to be called, or null where there is none
 * @param html the page, or null where there is none
 * @param refusal why there is none, or null where its errors say so or there is one
 */
public record Page(String fileName, String html, String refusal) {

	static Page of(String fileName, String html) {
		return new Page(fileName, html, null);
	}

	static Page refused(String reason) {
		return new Page(null, null, reason);
	}

	/** Returns what becomes of a story with errors. */
	static Page ofErrors() {
		return new Page(null, null, null);
	}
}
