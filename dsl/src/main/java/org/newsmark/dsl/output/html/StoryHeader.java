package org.newsmark.dsl.output.html;

import java.util.List;

import org.newsmark.dsl.newsmark.Correction;
import org.newsmark.dsl.newsmark.Story;

/** Writes what stands above the text: headline, summary, byline, place and dates, corrections. */
final class StoryHeader {

	private final Story story;
	private final PageWriter page;

	private StoryHeader(Story story, PageWriter page) {
		this.story = story;
		this.page = page;
	}

	static void write(Story story, PageWriter page) {
		new StoryHeader(story, page).write();
	}

	private void write() {
		page.open("header").line();
		page.element("h1", story.getHeadline()).line();
		if (story.getSummary() != null) {
			page.element("p", story.getSummary(), "class", "newsmark-summary").line();
		}
		if (!story.getByline().isEmpty()) {
			page.element("p", "By " + listed(story.getByline()), "class", "newsmark-byline").line();
		}
		writePlaceAndDates();
		story.getCorrections().forEach(this::writeCorrection);
		page.close("header").line();
	}

	private void writePlaceAndDates() {
		if (story.getDateline() == null && story.getPublished() == null && story.getUpdated() == null) {
			return;
		}
		page.open("p", "class", "newsmark-dates");
		if (story.getDateline() != null) {
			page.element("span", story.getDateline(), "class", "newsmark-dateline");
		}
		if (story.getPublished() != null) {
			page.text(story.getDateline() == null ? "Published " : " Published ").date(story.getPublished()).text(".");
		}
		if (story.getUpdated() != null) {
			page.text(" Updated ").date(story.getUpdated()).text(".");
		}
		page.close("p").line();
	}

	private void writeCorrection(Correction correction) {
		page.open("p", "class", "newsmark-correction").open("strong").text("Correction, ").date(correction.getDate())
				.text(":").close("strong").text(" " + correction.getText()).close("p").line();
	}

	private static String listed(List<String> names) {
		if (names.size() < 3) {
			return String.join(" and ", names);
		}
		return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
	}
}
