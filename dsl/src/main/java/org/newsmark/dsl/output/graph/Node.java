package org.newsmark.dsl.output.graph;

/**
 * Holds a story, a claim, a quote or a source, without the model.
 *
 * @param id of letters, digits and {@code _}, the same in each run and each notation
 * @param kind of a source, or null
 * @param label the headline, the words, or the name; of an anonymous source what the story calls it
 * @param status of a claim, or null
 */
record Node(String id, Type type, String kind, String label, String status) {

	enum Type {
		STORY, CLAIM, QUOTE, SOURCE, ANONYMOUS
	}

	/** More would make a node that nobody can look past. */
	private static final int LONGEST = 72;

	/** Returns the label as far as a picture has room for it. */
	String shortLabel() {
		if (label.codePointCount(0, label.length()) <= LONGEST) {
			return label;
		}
		int end = label.offsetByCodePoints(0, LONGEST);
		int blank = label.lastIndexOf(' ', end);
		return label.substring(0, blank > 0 ? blank : end) + "…";
	}
}
