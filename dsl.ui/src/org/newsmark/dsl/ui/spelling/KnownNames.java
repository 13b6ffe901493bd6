package org.newsmark.dsl.ui.spelling;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the names that a story declares: they are spelled as they are, and no name in the story is nearly the same. */
final class KnownNames {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}'-]+");
	/** Shorter names are one letter apart by chance. */
	private static final int SHORTEST_SLIP = 4;

	/** The words of the names by what is left of them in small letters without accents. */
	private final Map<String, String> words = new HashMap<>();

	KnownNames(Collection<String> names) {
		names.stream().flatMap(name -> BETWEEN.splitAsStream(Words.plain(name)))
				.flatMap(word -> Stream.concat(Stream.of(word), Words.parts(word).stream()))
				.filter(word -> !word.isEmpty()).forEach(word -> words.putIfAbsent(key(word), word));
	}

	/** Tells whether a name has the word, or the plural of its family; a name that has a capital keeps it. */
	boolean have(String word) {
		String name = words.get(key(word));
		if (name == null && word.endsWith("s")) {
			name = words.get(key(word.substring(0, word.length() - 1)));
		}
		return name != null && (!isSmall(word) || isSmall(name));
	}

	/** Returns the word of a name that may have been meant where another one was written. */
	Optional<String> meantBy(String word) {
		String key = key(word);
		if (words.containsKey(key)) {
			return Optional.of(words.get(key));
		}
		return key.length() < SHORTEST_SLIP ? Optional.empty()
				: OneStep.from(key).filter(near -> near.length() >= SHORTEST_SLIP && words.containsKey(near)).map(words::get)
						.findFirst();
	}

	private static String key(String word) {
		return Words.small(Words.bare(word));
	}

	private static boolean isSmall(String word) {
		return word.equals(Words.small(word));
	}
}
