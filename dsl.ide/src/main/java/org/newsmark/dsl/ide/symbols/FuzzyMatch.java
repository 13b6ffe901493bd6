package org.newsmark.dsl.ide.symbols;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells how well names match what was typed: as a whole, by how they begin, by beginnings of words, or by a part of a
 * word. Letters that lie scattered in words match nothing. Capitals, accents and blanks do not count.
 */
final class FuzzyMatch {

	/** Says that a name does not match at all. */
	static final int NONE = -1;

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final int LONGEST_QUERY = 64;
	private static final int LONGEST_TEXT = 250;
	private static final int EXACT = 4_000;
	private static final int PREFIX = 3_000;

	private final String query;

	FuzzyMatch(String typed) {
		String folded = squeezed(typed);
		query = folded.substring(0, Math.min(folded.length(), LONGEST_QUERY));
	}

	/** Tells whether nothing was typed, which every name matches. */
	boolean isEmpty() {
		return query.isEmpty();
	}

	/** Returns how well something matches, by its names or else by a text; the more the better, or {@link #NONE}. */
	int score(List<String> names, String text) {
		if (isEmpty()) {
			return EXACT;
		}
		int byName = names.stream().mapToInt(name -> score(squeezed(shortened(name)))).max().orElse(NONE);
		return byName == NONE ? WordPieces.score(query, folded(shortened(text))) : byName;
	}

	/** The sign of an id need not be typed. */
	private int score(String name) {
		String word = name.isEmpty() || Character.isLetterOrDigit(name.charAt(0)) ? name : name.substring(1);
		return name.equals(query) || word.equals(query) ? EXACT
				: name.startsWith(query) || word.startsWith(query) ? PREFIX : NONE;
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
	}

	private static String squeezed(String text) {
		StringBuilder squeezed = new StringBuilder(BLANKS.matcher(folded(text)).replaceAll(""));
		for (int i = 0; i < squeezed.length(); i++) {
			squeezed.setCharAt(i, Character.toLowerCase(squeezed.charAt(i)));
		}
		return squeezed.toString();
	}

	/** Capitals stay: they may begin words. */
	private static String folded(String text) {
		return text.chars().allMatch(c -> c < 0x80) ? text
				: ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
	}
}
