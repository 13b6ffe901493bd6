package org.newsmark.dsl.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognizes in prose what was meant as an annotation and stands behind no span (language reference, "Body"). */
public final class StrayAnnotations {

	/** Matches the brace and the keyword with which one begins. */
	public static final Pattern BEGINNING = Pattern.compile(
			"\\{\\s*(?:claim|quote|date|source|note)(?![A-Za-z0-9_-])");
	/** Matches a whole one; without its closing brace it goes on to the end of its line. */
	static final Pattern WHOLE = Pattern.compile(BEGINNING + "[^{}\r\n]*}?");

	private static final Pattern CITED = Pattern.compile("@\\s*([A-Za-z_][A-Za-z0-9_-]*)");

	private StrayAnnotations() {
	}

	/** Returns the ids that annotations of a text cite, stray ones and others. */
	public static Stream<String> sourcesCitedIn(String text) {
		return WHOLE.matcher(text).results().flatMap(stray -> CITED.matcher(stray.group()).results())
				.map(id -> id.group(1));
	}
}
