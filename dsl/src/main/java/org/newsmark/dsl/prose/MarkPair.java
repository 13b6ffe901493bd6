package org.newsmark.dsl.prose;

import java.util.List;

/** Names the two marks that a writer sets around a quotation. */
public record MarkPair(char opening, char closing) {

	private static final MarkPair STRAIGHT = new MarkPair('"', '"');
	/** The German pair stands first, because its closing mark is what opens in English. */
	private static final List<MarkPair> OTHERS = List.of(new MarkPair('\u201E', '\u201C'),
			new MarkPair('\u00AB', '\u00BB'), new MarkPair('\u201C', '\u201D'));

	/** Reads from a text which pair its writer uses; straight marks where no others are found. */
	public static MarkPair usedIn(String text) {
		return OTHERS.stream().filter(pair -> text.indexOf(pair.opening) >= 0).findFirst().orElse(STRAIGHT);
	}
}
