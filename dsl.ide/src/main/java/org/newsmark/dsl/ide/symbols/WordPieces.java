package org.newsmark.dsl.ide.symbols;

import java.util.Arrays;

/**
 * Finds what was typed in a text, in its order and piece by piece. A piece begins a word, or is long enough within one
 * to be no accident. A letter by itself is the first of a name whose next one follows at once or after one other.
 */
final class WordPieces {

	/** How many letters in the middle of a word are no accident. */
	private static final int LEAST_WITHIN = 3;
	/** More pieces than there can be: one within a word outweighs any number of beginnings. */
	private static final int WITHIN = 65;
	private static final int BEST = 2_000;
	private static final int IMPOSSIBLE = BEST;

	private final String query;
	private final String text;
	private final int leastWithin;
	/** Counts, for each place, the words that begin up to there. */
	private final int[] words;
	private final boolean[] begins;
	/** The costs of finding the query from a character on with a piece at a place, and at any place from there on. */
	private final int[][] here;
	private final int[][] ahead;

	private WordPieces(String query, String text) {
		this.query = query;
		this.text = text;
		leastWithin = Math.min(LEAST_WITHIN, Math.max(2, query.length()));
		words = new int[text.length()];
		begins = new boolean[text.length()];
		here = new int[query.length() + 1][text.length() + 1];
		ahead = new int[query.length() + 1][text.length() + 1];
	}

	/** Returns how well a text matches small letters, the more the better, or {@link FuzzyMatch#NONE}. */
	static int score(String query, String text) {
		if (!holdsInOrder(query, text)) {
			return FuzzyMatch.NONE;
		}
		int cost = new WordPieces(query, text).cost();
		return cost < IMPOSSIBLE ? BEST - cost : FuzzyMatch.NONE;
	}

	/** Most texts fail here, at little cost. */
	private static boolean holdsInOrder(String query, String text) {
		int found = 0;
		for (int at = 0; at < text.length() && found < query.length(); at++) {
			found += Character.toLowerCase(text.charAt(at)) == query.charAt(found) ? 1 : 0;
		}
		return found == query.length();
	}

	/** Weighs every way to cut the query: the first one found is seldom the one that was meant. */
	private int cost() {
		findWords();
		int[] same = new int[text.length() + 1];
		for (int i = query.length() - 1; i >= 0; i--) {
			Arrays.fill(here[i], IMPOSSIBLE);
			Arrays.fill(ahead[i], IMPOSSIBLE);
			for (int at = 0; at < text.length(); at++) {
				boolean matches = Character.toLowerCase(text.charAt(at)) == query.charAt(i);
				same[at] = matches ? same[at + 1] + 1 : 0;
			}
			for (int at = text.length() - 1; at >= 0; at--) {
				here[i][at] = cost(i, at, same[at]);
				ahead[i][at] = Math.min(here[i][at], ahead[i][at + 1]);
			}
		}
		return ahead[0][0];
	}

	private int cost(int from, int at, int longest) {
		int cheapest = IMPOSSIBLE;
		for (int length = begins[at] ? 1 : leastWithin; length <= longest; length++) {
			int rest = length == 1 && begins[at] ? nearby(from + 1, at) : ahead[from + length][at + length];
			cheapest = Math.min(cheapest, rest + (begins[at] ? 1 : WITHIN));
		}
		return cheapest;
	}

	/** Finds the rest behind an initial. */
	private int nearby(int from, int initial) {
		if (from == query.length()) {
			return 0;
		}
		int cheapest = IMPOSSIBLE;
		for (int at = initial + 1; at < text.length() && words[at] <= words[initial] + 2; at++) {
			cheapest = Math.min(cheapest, here[from][at]);
		}
		return cheapest;
	}

	private void findWords() {
		int count = 0;
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			boolean isOfWord = Character.isLetterOrDigit(character);
			boolean beginsWord = isOfWord && (at == 0 || isBorder(text.charAt(at - 1), character));
			count += beginsWord ? 1 : 0;
			begins[at] = beginsWord || !isOfWord;
			words[at] = count;
		}
	}

	private static boolean isBorder(char before, char character) {
		return !Character.isLetterOrDigit(before)
				|| Character.isLowerCase(before) && Character.isUpperCase(character)
				|| Character.isDigit(before) != Character.isDigit(character);
	}
}
