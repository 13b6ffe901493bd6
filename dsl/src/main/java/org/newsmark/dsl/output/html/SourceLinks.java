package org.newsmark.dsl.output.html;

import java.util.List;

import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Source;

/** Names sources in a sentence, each with a link to its card, and puts into words how they reached the newsroom. */
final class SourceLinks {

	private final CitedSources cited;
	private final PageWriter page;

	SourceLinks(CitedSources cited, PageWriter page) {
		this.cited = cited;
		this.page = page;
	}

	void name(Source source) {
		page.open("a", "href", "#" + cited.cardOf(source)).element("bdi", source.getName()).close("a");
	}

	/** Names the source and where in it the words stand. */
	void name(Citation citation) {
		name(citation.getSource());
		if (citation.getLocator() != null) {
			page.text(" (" + citation.getLocator() + ")");
		}
	}

	/** Tells the way from the origin to the newsroom: "as told by a neighbor, as reported by The Gazette". */
	void way(List<Citation> way) {
		String separator = "";
		for (Citation step : way) {
			page.text(separator + relay(step.getSource()));
			name(step);
			separator = ", ";
		}
	}

	private static String relay(Source source) {
		return switch (source.getKind()) {
		case PUBLICATION -> "as reported by ";
		case DOCUMENT, DATASET, POST -> "as stated in ";
		case OBSERVATION -> "as witnessed by ";
		case PERSON, ORGANIZATION, ANONYMOUS -> "as told by ";
		};
	}
}
