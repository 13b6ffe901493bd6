package org.newsmark.dsl.annotating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.text.StoryPlainText;

/**
 * Tries spans out, and keeps those with which a story reads as without: emphasis may be opened and closed so oddly that
 * brackets in between change what CommonMark makes of it.
 */
final class SameWords {

	private final String text;
	private final Function<String, NewsFile> parser;
	private final String words;

	SameWords(String text, Function<String, NewsFile> parser) {
		this.text = text;
		this.parser = parser;
		this.words = words(text);
	}

	/** Returns the spans without those of blocks that would read in another way. */
	List<Span> keep(List<Span> spans) {
		if (spans.isEmpty() || words(Span.make(spans, text)).equals(words)) {
			return spans;
		}
		List<Integer> blocks = spans.stream().map(Span::block).distinct().toList();
		if (blocks.size() == 1) {
			return List.of();
		}
		int middle = blocks.get(blocks.size() / 2);
		List<Span> kept = new ArrayList<>(keep(spans.stream().filter(span -> span.block() < middle).toList()));
		kept.addAll(keep(spans.stream().filter(span -> span.block() >= middle).toList()));
		return withoutLoose(kept);
	}

	/** Nothing goes on with what is not there. */
	static List<Span> withoutLoose(List<Span> spans) {
		Set<Mark> marks = new HashSet<>();
		spans.forEach(span -> marks.add(span.mark()));
		return spans.stream().filter(span -> span.mark().continued() == null || marks.contains(span.mark().continued()))
				.toList();
	}

	private String words(String story) {
		return new StoryPlainText().body(parser.apply(story));
	}
}
