package org.newsmark.dsl.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where English prose attributes what it says: "officials said", "according to the Herald".
 * It would rather miss one than report a word that attributes nothing.
 */
public final class Attributions {

	private Attributions() {
	}

	/** Finds every attribution in a paragraph, in order; none overlaps another. */
	public static List<Attribution> find(String text) {
		Words words = Words.of(text);
		List<Attribution> found = new ArrayList<>();
		int end = 0;
		for (int index = 0; index < words.count(); index++) {
			if (Cues.mayBe(words.firstCharacter(index), words.length(index))) {
				Optional<Attribution> attribution = Cues.read(words, index);
				if (attribution.isPresent() && attribution.get().range().start() >= end) {
					found.add(attribution.get());
					end = attribution.get().range().end();
				}
			}
		}
		return found;
	}
}
