package org.newsmark.dsl.ide.actions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Passage.CoveredSpan;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.prose.Attribution;
import org.newsmark.dsl.prose.Attributions;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the sources that words of a story name. */
@Singleton
final class NamedSources {

	@Inject
	private Imports imports;

	/**
	 * Returns the id of the source that the sentence around the words names, in a mention or where it says who speaks;
	 * empty where it names none, or more than one.
	 */
	Optional<String> onlyOneNear(TextRange words, ProseSelection place, Draft draft) {
		TextRange sentence = sentence(words, place.text());
		List<Attribution> attributions = attributions(sentence, place.text(), draft);
		Set<String> ids = new LinkedHashSet<>();
		for (CoveredSpan covered : place.passage().spans()) {
			if (covered.words().overlaps(sentence) && covered.span().getAnnotation() instanceof Mention mention
					&& attributions.stream().noneMatch(found -> isTold(covered.words(), found))) {
				Sources.cited(mention.getCitation()).map(Source::getId).ifPresent(ids::add);
			}
		}
		attributions.stream().flatMap(found -> found.speaker().stream()).map(speaker -> speaker.in(place.text()))
				.flatMap(speaker -> imports.sourcesVisibleFrom(draft.resource()).stream()
						.filter(source -> SourceNames.areNamed(source, speaker)))
				.map(Source::getId).forEach(ids::add);
		return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
	}

	/** Whoever is told something does not say it: "she told the Herald". */
	private static boolean isTold(TextRange words, Attribution attribution) {
		return attribution.hearer().filter(words::overlaps).isPresent();
	}

	private static List<Attribution> attributions(TextRange sentence, String text, Draft draft) {
		return Stories.isEnglish(draft.file())
				? Attributions.find(text).stream().filter(found -> found.range().overlaps(sentence)).toList() : List.of();
	}

	private static TextRange sentence(TextRange words, String text) {
		TextRange first = Sentences.around(text, words.start()).orElse(words);
		TextRange last = Sentences.around(text, words.end() - 1).orElse(words);
		return new TextRange(Math.min(first.start(), words.start()), Math.max(last.end(), words.end()));
	}
}
