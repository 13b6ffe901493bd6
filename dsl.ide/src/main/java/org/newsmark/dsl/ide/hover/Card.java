package org.newsmark.dsl.ide.hover;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Puts a card together in Markdown: a title, paragraphs, and a list of what is known. */
final class Card {

	private final StringBuilder card = new StringBuilder();
	private boolean isInList;

	/** Adds a paragraph of parts, of which the empty ones are left out. */
	Card paragraph(String... parts) {
		String line = Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
		if (!line.isEmpty()) {
			card.append(card.isEmpty() ? "" : "\n\n").append(line);
			isInList = false;
		}
		return this;
	}

	/** Adds a point to the list; nothing where there is nothing to say. */
	Card item(String label, String words) {
		if (words != null && !words.isEmpty()) {
			card.append(isInList ? "\n- " : "\n\n- ").append(label).append(words);
			isInList = true;
		}
		return this;
	}

	@Override
	public String toString() {
		return card.toString();
	}
}
