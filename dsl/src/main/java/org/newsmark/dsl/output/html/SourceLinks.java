package org.newsmark.dsl.output.html;

import java.util.List;

import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.output.body.CitedSources;

/** Names sources in a sentence, each with a link to its card, and puts into words how they reached the newsroom. */
final class SourceLinks {

	static final int LONGEST_WAY = HearsayInWords.LONGEST;

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

	/** Follows the way from a source to the newsroom, one step further than is told. */
	static List<Citation> wayFrom(Source source) {
		return Chains.hearsay(source, LONGEST_WAY + 1).way();
	}

	/** Follows the way on which a claim or quote came from one of its sources, one step further than is told. */
	static List<Citation> wayFrom(Source source, Statement statement) {
		return Chains.hearsay(statement, source, LONGEST_WAY + 1).way();
	}

	/** Tells the way from the origin to the newsroom: "as told by a neighbor, as reported by The Gazette". */
	void way(List<Citation> way) {
		HearsayInWords.tell(way, page::text, this::name);
	}
}
