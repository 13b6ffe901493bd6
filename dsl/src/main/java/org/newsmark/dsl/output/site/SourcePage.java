package org.newsmark.dsl.output.site;

import java.util.List;

import org.newsmark.dsl.output.body.SafeLinks;

/** Tells who or what a source is, and what rests on it in all stories. */
final class SourcePage extends SitePage {

	private final SourceAcross source;

	SourcePage(Newsroom newsroom, SourceAcross source) {
		super(newsroom, "../");
		this.source = source;
	}

	@Override
	String title() {
		return source.entry().name();
	}

	@Override
	void writeContent() {
		SourceEntry entry = source.entry();
		page().element("p", entry.description(), "class", "newsmark-summary").line();
		page().open("dl").line();
		row("card.known", entry.way());
		row("card.reason", entry.reason());
		page().close("dl").line();
		writeWorks(source.works());
		source.uses().forEach(use -> write(use.story(), use.passages()));
	}

	private void writeWorks(List<SourceEntry> works) {
		if (works.isEmpty()) {
			return;
		}
		page().open("ul").line();
		for (SourceEntry work : works) {
			page().open("li").name(work.title() == null ? work.name() : work.title());
			if (work.published() != null) {
				page().text(", ").date(work.published());
			}
			linkWork("card.read", work.url());
			linkWork("card.archived", work.archived());
			page().close("li").line();
		}
		page().close("ul").line();
	}

	private void linkWork(String label, String address) {
		if (SafeLinks.isWeb(address)) {
			page().text(" \u00B7 ").element("a", words().say(label), "href", SafeLinks.encoded(address));
		}
	}

	private void write(StoryEntry story, List<PassageEntry> passages) {
		page().open("h2");
		linkStory(story);
		page().close("h2").line();
		if (story.published() != null) {
			page().open("p", "class", "newsmark-dates").date(story.published()).close("p").line();
		}
		if (passages.isEmpty()) {
			page().element("p", words().say("site.named")).line();
			return;
		}
		page().open("ul").line();
		for (PassageEntry passage : passages) {
			page().open("li");
			linkPassage(story, passage);
			writeStanding(passage);
			page().close("li").line();
		}
		page().close("ul").line();
	}

	private void writeStanding(PassageEntry passage) {
		if (passage.standing() != null) {
			page().text(" ").element("strong", words().say("standing." + passage.standing()));
		}
	}

	private void row(String label, String value) {
		if (value != null && !value.isEmpty()) {
			page().element("dt", words().say(label)).open("dd").name(value).close("dd").line();
		}
	}
}
