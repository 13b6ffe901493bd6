package org.newsmark.dsl.output.html;

import org.newsmark.dsl.newsmark.Correction;
import org.newsmark.dsl.newsmark.Story;

/** Writes what stands above the text: headline, summary, byline, place and dates, corrections. */
final class StoryHeader {

	private final Story story;
	private final Tongue tongue;
	private final PageWriter page;

	StoryHeader(Story story, Tongue tongue, PageWriter page) {
		this.story = story;
		this.tongue = tongue;
		this.page = page;
	}

	/** Says too where readers find who says so, if there is anything to find. */
	void write(int level, boolean hasNotes) {
		page.open("header").line();
		page.heading(level, story.getHeadline(), "class", "newsmark-headline").line();
		if (story.getSummary() != null) {
			page.element("p", story.getSummary(), "class", "newsmark-summary").line();
		}
		if (!story.getByline().isEmpty()) {
			tongue.open("p", "newsmark-byline")
					.say("header.byline", () -> page.list(story.getByline(), name -> () -> page.name(name))).close("p").line();
		}
		writePlaceAndDates();
		if (hasNotes) {
			tongue.open("p", "newsmark-guide").say("header.guide", () -> page.element("a",
					page.words().say("header.guide.link"), "href", "#" + HowWeKnow.ID)).close("p").line();
		}
		writeCorrections();
		page.close("header").line();
	}

	private void writePlaceAndDates() {
		if (story.getDateline() == null && story.getPublished() == null && story.getUpdated() == null) {
			return;
		}
		tongue.open("p", "newsmark-dates");
		if (story.getDateline() != null) {
			page.element("bdi", story.getDateline(), "class", "newsmark-dateline");
		}
		writeDate("header.published", story.getPublished(), story.getDateline() != null);
		writeDate("header.updated", story.getUpdated(), true);
		page.close("p").line();
	}

	private void writeDate(String key, String date, boolean isBehindOther) {
		if (date != null) {
			page.text(isBehindOther ? " " : "").say(key, () -> page.date(date));
		}
	}

	private void writeCorrections() {
		if (story.getCorrections().isEmpty()) {
			return;
		}
		page.open("section", "class", "newsmark-corrections", "aria-label", page.words().say("header.corrections")).line();
		for (Correction correction : story.getCorrections()) {
			page.open("p");
			tongue.open("strong", null).say("header.correction", () -> page.date(correction.getDate())).text(":")
					.close("strong");
			page.text(" " + (correction.getText() == null ? "" : correction.getText())).close("p").line();
		}
		page.close("section").line();
	}
}
