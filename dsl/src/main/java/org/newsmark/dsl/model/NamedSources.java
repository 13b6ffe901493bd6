package org.newsmark.dsl.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.prose.Attribution;
import org.newsmark.dsl.prose.Attributions;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;

/** Finds the sources that the sentence around some words names as those who say so, the nearest first. */
public final class NamedSources {

	/** A source, and the words that name it. */
	private record Naming(TextRange place, Source source, boolean isSure) {
	}

	private final TextRange words;
	private final Passage passage;
	private final TextRange sentence;
	private final List<Attribution> attributions;
	private final List<Naming> speakers;

	/**
	 * Reads the sentence around the words of a passage.
	 *
	 * @param visible the sources that the story can cite
	 * @param isEnglish whether to read who speaks; where not, only mentions name a source
	 */
	public NamedSources(TextRange words, Passage passage, Collection<Source> visible, boolean isEnglish) {
		this.words = words;
		this.passage = passage;
		sentence = sentenceAround(words, passage.text());
		attributions = isEnglish ? attributions() : List.of();
		speakers = speakers(visible);
	}

	/** Returns the sources that the sentence names, in a mention or where it says who speaks. */
	public Set<Source> certain() {
		return nearestFirst(Stream.concat(mentions(), speakers.stream().filter(Naming::isSure)));
	}

	/** Returns the sources that the speaker's words may name: "the president", "officials". */
	public Set<Source> likely() {
		return nearestFirst(speakers.stream());
	}

	private Stream<Naming> mentions() {
		return passage.spans().stream().filter(covered -> covered.words().overlaps(sentence)
				&& attributions.stream().noneMatch(found -> isTold(covered.words(), found)))
				.flatMap(covered -> covered.span().getAnnotation() instanceof Mention mention
						? Sources.cited(mention.getCitation()).stream().map(source -> new Naming(covered.words(), source, true))
						: Stream.empty());
	}

	private List<Naming> speakers(Collection<Source> visible) {
		return attributions.stream().flatMap(found -> found.speaker().stream()).flatMap(speaker -> {
			SourceNames names = SourceNames.in(speaker.in(passage.text()));
			return visible.stream().filter(names::mayName).map(source -> new Naming(speaker, source, names.name(source)));
		}).toList();
	}

	private Set<Source> nearestFirst(Stream<Naming> found) {
		return found.sorted(Comparator.comparing(naming -> distance(naming.place()))).map(Naming::source)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private int distance(TextRange place) {
		return Math.max(0, Math.max(place.start() - words.end(), words.start() - place.end()));
	}

	/** Whoever is told something does not say it: "she told the Herald". */
	private static boolean isTold(TextRange words, Attribution attribution) {
		return attribution.hearer().filter(words::overlaps).isPresent();
	}

	/** Reads the sentence alone, so that an endless paragraph is not read for each of its claims. */
	private List<Attribution> attributions() {
		return Attributions.find(sentence.in(passage.text())).stream().map(found -> found.shifted(sentence.start()))
				.toList();
	}

	private static TextRange sentenceAround(TextRange words, String text) {
		TextRange first = Sentences.around(text, words.start()).orElse(words);
		TextRange last = Sentences.around(text, words.end() - 1).orElse(words);
		return new TextRange(Math.min(first.start(), words.start()), Math.max(last.end(), words.end()));
	}
}
