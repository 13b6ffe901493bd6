package org.newsmark.dsl.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds again in a new version what an old one claims and quotes: by the same id, then by the same words, then by the
 * most similar words. A claim is never found as a quote.
 */
final class Matches {

	/** From here on words are the same, reworded: half of those that either has. */
	private static final double LEAST_SIMILAR = 0.5;
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private record Pair(int old, int now, double similarity) {
	}

	private final List<Said> old;
	private final List<Said> now;
	/** For each of the new ones which old one it is, and the other way round; -1 where there is none. */
	private final int[] oldOf;
	private final int[] newOf;

	private Matches(List<Said> old, List<Said> now) {
		this.old = old;
		this.now = now;
		oldOf = new int[now.size()];
		newOf = new int[old.size()];
		Arrays.fill(oldOf, -1);
		Arrays.fill(newOf, -1);
	}

	static Matches between(List<Said> old, List<Said> now) {
		Matches matches = new Matches(old, now);
		matches.pairBy(Said::id);
		matches.pairBy(Said::plainWords);
		matches.pairSimilar();
		return matches;
	}

	/** Returns what the new claim or quote with this number was before. */
	Optional<Said> before(int number) {
		return oldOf[number] < 0 ? Optional.empty() : Optional.of(old.get(oldOf[number]));
	}

	/** Returns the old ones that are not found again. */
	List<Said> dropped() {
		return IntStream.range(0, newOf.length).filter(number -> newOf[number] < 0).mapToObj(old::get).toList();
	}

	private void pairBy(Function<Said, String> feature) {
		Map<String, Deque<Integer>> left = new HashMap<>();
		for (int number : free(newOf)) {
			if (feature.apply(old.get(number)) != null) {
				left.computeIfAbsent(key(old.get(number), feature), any -> new ArrayDeque<>()).add(number);
			}
		}
		for (int number : free(oldOf)) {
			Deque<Integer> same = left.get(key(now.get(number), feature));
			if (same != null && !same.isEmpty()) {
				pair(same.removeFirst(), number);
			}
		}
	}

	private static String key(Said said, Function<Said, String> feature) {
		return said.subject() + " " + feature.apply(said);
	}

	private void pairSimilar() {
		List<Pair> pairs = new ArrayList<>();
		Map<Integer, Set<String>> oldWords = Arrays.stream(free(newOf)).boxed()
				.collect(Collectors.toMap(number -> number, number -> words(old.get(number))));
		for (int number : free(oldOf)) {
			Set<String> words = words(now.get(number));
			oldWords.forEach((before, others) -> {
				double similarity = similarity(words, others);
				if (similarity >= LEAST_SIMILAR && old.get(before).subject().equals(now.get(number).subject())) {
					pairs.add(new Pair(before, number, similarity));
				}
			});
		}
		pairs.sort(Comparator.comparing(Pair::similarity).reversed().thenComparing(Pair::now).thenComparing(Pair::old));
		for (Pair pair : pairs) {
			if (newOf[pair.old()] < 0 && oldOf[pair.now()] < 0) {
				pair(pair.old(), pair.now());
			}
		}
	}

	private void pair(int before, int after) {
		newOf[before] = after;
		oldOf[after] = before;
	}

	private static int[] free(int[] partners) {
		return IntStream.range(0, partners.length).filter(number -> partners[number] < 0).toArray();
	}

	private static Set<String> words(Said said) {
		return BETWEEN_WORDS.splitAsStream(said.words().toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty())
				.collect(Collectors.toSet());
	}

	/** Sørensen and Dice: the share of the words of both that both have. */
	private static double similarity(Set<String> words, Set<String> others) {
		long shared = words.stream().filter(others::contains).count();
		return shared == 0 ? 0 : 2.0 * shared / (words.size() + others.size());
	}
}
