package org.newsmark.dsl.scoping;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the words that someone may have meant who misspelled one. */
public final class Spelling {

	private static final int MOST_OFFERS = 3;

	private Spelling() {
	}

	/** Returns the few words that are spelled most like the given one, the nearest first. */
	public static List<String> nearest(String word, Stream<String> known) {
		int farthest = Math.max(2, word.length() / 3);
		return known.distinct().filter(name -> isNear(word, name, farthest))
				.sorted(Comparator.<String>comparingInt(name -> distance(word, name)).thenComparing(name -> name))
				.limit(MOST_OFFERS).toList();
	}

	/** Returns the question that offers the words, after a blank; nothing where there are none. */
	public static String offer(List<String> words) {
		return words.isEmpty() ? "" : " Did you mean " + String.join(" or ", words) + "?";
	}

	/** Where every letter would have to change, the one was not meant by the other. */
	private static boolean isNear(String word, String name, int farthest) {
		if (Math.abs(word.length() - name.length()) > farthest) {
			return false;
		}
		int distance = distance(word, name);
		return distance <= farthest && distance < name.length();
	}

	/** Counts the letters that must be added, dropped or changed to make one word of the other. */
	private static int distance(String from, String to) {
		int[] previous = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int[] current = new int[to.length() + 1];
			current[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
				current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
			}
			previous = current;
		}
		return previous[to.length()];
	}
}
