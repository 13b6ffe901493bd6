package org.newsmark.cli.stats;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.newsmark.SourceKind;

/**
 * Adds up the figures of stories. It keeps sums, and the names of different sources and links, so that a
 * source that many stories cite is one source.
 */
public final class Tally {

	private int stories;
	private int claims;
	private int quotes;
	private int unsourced;
	private int firstHand;
	private int anonymous;
	private Coverage coverage = new Coverage(0, 0);
	private int hearsay;
	private String deepest;
	private final Map<SourceKind, Set<String>> sources = new EnumMap<>(SourceKind.class);
	/** The links without an archived copy, each with the first story that has it. */
	private final Map<Link, String> unarchived = new HashMap<>();

	void add(String story, StoryFigures figures) {
		stories++;
		claims += figures.claims();
		quotes += figures.quotes();
		unsourced += figures.unsourced();
		firstHand += figures.firstHand();
		anonymous += figures.anonymous();
		coverage = coverage.plus(figures.coverage());
		if (figures.hearsay() > hearsay) {
			hearsay = figures.hearsay();
			deepest = story;
		}
		figures.sources().forEach((kind, names) -> sources.computeIfAbsent(kind, any -> new HashSet<>()).addAll(names));
		figures.unarchived().forEach(link -> unarchived.putIfAbsent(link, story));
	}

	/** Returns each figure by its name, always the same names in the same order; null where there is nothing to say. */
	Map<String, Object> figures() {
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("stories", stories);
		figures.put("claims", claims);
		figures.put("quotes", quotes);
		figures.put("unsourced", unsourced);
		figures.put("firstHand", firstHand);
		figures.put("anonymousOnly", anonymous);
		figures.put("anonymousShare", percent(anonymous, claims + quotes));
		figures.put("sentences", coverage.counted());
		figures.put("covered", coverage.covered());
		figures.put("coverage", coverage.counted() == 0 ? null : coverage.percent());
		figures.put("hearsay", hearsay);
		figures.put("deepestHearsayIn", deepest);
		figures.put("sources", sources.values().stream().mapToInt(Collection::size).sum());
		for (SourceKind kind : SourceKind.values()) {
			figures.put(kind.getLiteral(), sources.getOrDefault(kind, Set.of()).size());
		}
		Optional<Link> oldest = unarchived.keySet().stream().filter(Link::isDated).min(Link.BY_AGE);
		figures.put("unarchived", (int) unarchived.keySet().stream().map(Link::url).distinct().count());
		figures.put("oldestUnarchived", oldest.map(Link::date).orElse(null));
		figures.put("oldestUnarchivedUrl", oldest.map(Link::url).orElse(null));
		figures.put("oldestUnarchivedIn", oldest.map(unarchived::get).orElse(null));
		return figures;
	}

	/** Rounds down, as the coverage does. */
	private static Integer percent(int part, int whole) {
		return whole == 0 ? null : (int) (100L * part / whole);
	}
}
