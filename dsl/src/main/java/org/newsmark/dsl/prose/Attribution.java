package org.newsmark.dsl.prose;

import java.util.Optional;

/**
 * Names a place where the prose attributes something.
 *
 * @param range the verb or the phrase that attributes: "said", "according to"
 * @param speaker the words that name who said it, where simple grammar shows them
 * @param hearer the words that name who was told, where simple grammar shows them
 */
public record Attribution(TextRange range, Optional<TextRange> speaker, Optional<TextRange> hearer) {

	static Attribution of(TextRange range, Optional<TextRange> speaker) {
		return new Attribution(range, speaker, Optional.empty());
	}

	/** Moves it, as when the text is part of a longer one. */
	public Attribution shifted(int distance) {
		return new Attribution(range.shifted(distance), speaker.map(words -> words.shifted(distance)),
				hearer.map(words -> words.shifted(distance)));
	}
}
