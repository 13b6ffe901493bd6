package org.newsmark.dsl.ide.symbols;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells how well names match what was typed: its characters in their order, with anything between them. Neighbors and
 * beginnings of words count more; capitals, accents and blanks do not count.
 */
final class FuzzyMatch {

	/** Says that a name does not match at all. */
	static final int NONE = -1;

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
	private static final int LONGEST_QUERY = 64;
	private static final int LONGEST_NAME = 250;
	private static final int CHARACTER = 1;
	private static final int NEIGHBOR = 9;
	private static final int WORD = 8;
	private static final int BEGINNING = 4;
	private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

	private final String query;

	FuzzyMatch(String typed) {
		String folded = fold(typed).replaceAll("\\s+", "");
		query = folded.substring(0, Math.min(folded.length(), LONGEST_QUERY));
	}

	/** Tells whether nothing was typed, which every name matches. */
	boolean isEmpty() {
		return query.isEmpty();
	}

	/** Returns how well a name matches, the more the better, or {@link #NONE}. */
	int score(String name) {
		String folded = fold(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
		return holdsInOrder(folded) ? best(folded) : NONE;
	}

	/** Most names fail here, at little cost. */
	private boolean holdsInOrder(String name) {
		int from = 0;
		for (int i = 0; i < query.length(); i++) {
			int found = name.indexOf(query.charAt(i), from);
			if (found < 0) {
				return false;
			}
			from = found + 1;
		}
		return true;
	}

	/** Weighs every way to find the characters: the first one found is seldom the one that was meant. */
	private int best(String name) {
		int[] before = new int[name.length()];
		int[] now = new int[name.length()];
		for (int i = 0; i < query.length(); i++) {
			int bestEarlier = i == 0 ? 0 : IMPOSSIBLE;
			for (int at = 0; at < name.length(); at++) {
				int neighbor = i > 0 && at > 0 ? before[at - 1] + NEIGHBOR : IMPOSSIBLE;
				boolean matches = name.charAt(at) == query.charAt(i);
				now[at] = matches ? Math.max(bestEarlier, neighbor) + worth(name, at) : IMPOSSIBLE;
				bestEarlier = i == 0 ? 0 : Math.max(bestEarlier, before[at]);
			}
			int[] spare = before;
			before = now;
			now = spare;
		}
		return Math.max(0, Arrays.stream(before).max().orElse(0));
	}

	private static int worth(String name, int at) {
		if (at == 0) {
			return CHARACTER + WORD + BEGINNING;
		}
		boolean beginsWord = Character.isLetterOrDigit(name.charAt(at))
				&& !Character.isLetterOrDigit(name.charAt(at - 1));
		return beginsWord ? CHARACTER + WORD : CHARACTER;
	}

	private static String fold(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return Normalizer.isNormalized(lower, Normalizer.Form.NFD) && lower.chars().allMatch(c -> c < 0x80) ? lower
				: ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
	}
}
