package org.newsmark.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that someone who mistyped one may have meant. */
final class Spelling {

	private static final int MOST_OFFERS = 3;

	private Spelling() {
	}

	/** Returns a question that offers the nearest names, with a blank behind it; nothing if none is near. */
	static String didYouMean(String word, Collection<String> names) {
		List<String> near = nearest(word, names);
		return near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
	}

	private static List<String> nearest(String word, Collection<String> names) {
		int farthest = Math.max(2, word.length() / 3);
		return names.stream().filter(name -> distance(word, name) <= farthest && distance(word, name) < name.length())
				.sorted(Comparator.<String>comparingInt(name -> distance(word, name))
						.thenComparing(Comparator.naturalOrder()))
				.limit(MOST_OFFERS).toList();
	}

	/** Counts the letters that must be added, dropped or changed to make one word of the other. */
	private static int distance(String from, String to) {
		int[] costs = new int[to.length() + 1];
		for (int j = 0; j < costs.length; j++) {
			costs[j] = j;
		}
		for (int i = 0; i < from.length(); i++) {
			int diagonal = costs[0];
			costs[0] = i + 1;
			for (int j = 0; j < to.length(); j++) {
				int change = diagonal + (from.charAt(i) == to.charAt(j) ? 0 : 1);
				diagonal = costs[j + 1];
				costs[j + 1] = Math.min(change, 1 + Math.min(costs[j], diagonal));
			}
		}
		return costs[to.length()];
	}
}
