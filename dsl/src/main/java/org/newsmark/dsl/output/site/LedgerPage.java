package org.newsmark.dsl.output.site;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists every source and every claim and quote that rests on it, as a table. It is there in two orders, by source and by
 * story, since a page without a script cannot sort.
 */
final class LedgerPage extends SitePage {

	static final String BY_SOURCE = "ledger.html";
	static final String BY_STORY = "ledger-by-story.html";

	private final boolean isBySource;
	private final List<SourceAcross> sources;

	LedgerPage(Newsroom newsroom, List<SourceAcross> sources, boolean isBySource) {
		super(newsroom, "");
		this.sources = sources;
		this.isBySource = isBySource;
	}

	@Override
	String title() {
		return words().say("site.ledger");
	}

	@Override
	void writeContent() {
		page().element("p", words().say("ledger.summary", words().count("site.sources", sources.size()),
				words().count("site.stories", newsroom().stories().size())), "class", "newsmark-summary").line();
		page().open("table").line().open("thead").line().open("tr").line();
		heading("ledger.source", BY_SOURCE, isBySource);
		heading("ledger.story", BY_STORY, !isBySource);
		page().element("th", words().say("ledger.passage"), "scope", "col");
		page().element("th", words().say("ledger.said"), "scope", "col").line();
		page().close("tr").line().close("thead").line();
		if (isBySource) {
			sources.forEach(this::writeSource);
		} else {
			newsroom().stories().forEach(this::writeStory);
		}
		page().close("table").line();
	}

	private void heading(String label, String file, boolean isSorted) {
		page().open("th", "scope", "col", "aria-sort", isSorted ? "ascending" : null);
		if (isSorted) {
			page().text(words().say(label) + " \u25B2");
		} else {
			link(file, words().say(label));
		}
		page().close("th").line();
	}

	private void writeSource(SourceAcross source) {
		page().open("tbody").line();
		int rows = source.uses().stream().mapToInt(use -> Math.max(1, use.passages().size())).sum();
		boolean isFirst = true;
		for (SourceAcross.Use use : source.uses()) {
			boolean isFirstOfStory = true;
			for (PassageEntry passage : passages(use.passages())) {
				page().open("tr");
				if (isFirst) {
					page().open("th", "scope", "rowgroup", "rowspan", span(rows));
					linkSource(source.entry());
					page().close("th");
				}
				if (isFirstOfStory) {
					page().open("td", "rowspan", span(use.passages().size()));
					linkStory(use.story());
					page().close("td");
				}
				isFirst = false;
				isFirstOfStory = false;
				writePassage(use.story(), passage);
				page().close("tr").line();
			}
		}
		page().close("tbody").line();
	}

	private static String span(int rows) {
		return rows > 1 ? Integer.toString(rows) : null;
	}

	/** A source that is named, or stands behind another, has one row without a passage. */
	private static List<PassageEntry> passages(List<PassageEntry> passages) {
		return passages.isEmpty() ? Collections.singletonList(null) : passages;
	}

	private void writeStory(StoryEntry story) {
		if (story.passages().isEmpty()) {
			return;
		}
		Map<String, SourceEntry> named = new HashMap<>();
		story.sources().forEach(source -> named.put(source.file(), source));
		page().open("tbody").line();
		boolean isFirst = true;
		for (PassageEntry passage : story.passages()) {
			page().open("tr").open("td");
			page().list(passage.sources(), file -> () -> linkSource(named.get(file))).close("td");
			if (isFirst) {
				page().open("th", "scope", "rowgroup", "rowspan", span(story.passages().size()));
				linkStory(story);
				page().close("th");
			}
			isFirst = false;
			writePassage(story, passage);
			page().close("tr").line();
		}
		page().close("tbody").line();
	}

	private void linkSource(SourceEntry source) {
		page().open("a", "href", source.address()).name(source.name()).close("a");
	}

	private void writePassage(StoryEntry story, PassageEntry passage) {
		page().open("td");
		if (passage == null) {
			page().text("\u2013");
		} else {
			linkPassage(story, passage);
			if (passage.standing() != null) {
				page().text(" ").element("strong", words().say("standing." + passage.standing()));
			}
		}
		page().close("td").open("td").date(passage == null || passage.said() == null ? "" : passage.said()).close("td");
	}
}
