package org.newsmark.dsl.comparing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds a claim or quote of one version of a story, without the model.
 *
 * @param subject "claim" or "quote"
 * @param id the id by which others refer to it, or null
 * @param words what readers read, on one line
 * @param on when it was said, as written, or null
 * @param status as given, or null
 * @param unsourced why it needs no source, or null
 * @param dates those that its words are marked with, as written
 */
record Said(String subject, String id, String words, String on, String status, String unsourced, List<String> dates,
		List<Backing> backings) {

	/** What may change around words without changing them: a comma that moved into the quotation marks. */
	private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s&&[^%]]+$");
	private static final Pattern CURLY_DOUBLE = Pattern.compile("[“”„«»]");
	private static final Pattern CURLY_SINGLE = Pattern.compile("[‘’]");

	/** Returns the words without what may change of them and leave them the same: edges, and the shape of marks. */
	String plainWords() {
		String straight = CURLY_SINGLE.matcher(CURLY_DOUBLE.matcher(words).replaceAll("\"")).replaceAll("'");
		return EDGES.matcher(straight).replaceAll("").replaceAll("\\s+", " ");
	}
}
