package org.newsmark.dsl.ide.hover;

import java.util.List;
import java.util.Objects;

import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.words.Words;

/** Names sources in a sentence, and puts into words how they reached the newsroom. */
final class SourceLabel {

	private SourceLabel() {
	}

	/** Names the source and where in it the words stand. */
	static String of(Citation citation) {
		String locator = citation.getLocator() == null ? "" : " (" + Markdown.text(citation.getLocator()) + ")";
		return of(citation.getSource()) + locator;
	}

	static String of(Source source) {
		return of(Objects.toString(source.getName(), ""), source.getId());
	}

	static String of(String name, String id) {
		return (Markdown.text(name) + " " + Markdown.id("@", id)).strip();
	}

	/** Tells the way from the origin to the newsroom; nothing where there is none. */
	static String way(Source origin, List<Citation> way) {
		StringBuilder told = new StringBuilder();
		new HearsayInWords(Words.ENGLISH, told::append, step -> told.append(of(step))).tell(origin, way);
		return told.toString();
	}
}
