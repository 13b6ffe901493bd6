package org.newsmark.dsl.output.site;

import java.util.Locale;
import java.util.Objects;

import org.newsmark.dsl.output.html.PageText;
import org.newsmark.dsl.output.html.PageWriter;
import org.newsmark.dsl.output.html.StyleSheet;
import org.newsmark.dsl.words.Words;

/** Writes a page about many stories: its head, the way to the other pages, and what a page has of its own. */
abstract class SitePage {

	private final Newsroom newsroom;
	private final String root;
	private final PageWriter page;

	/** Takes the way from the page to the folder of the stories: empty, or {@code ../}. */
	SitePage(Newsroom newsroom, String root) {
		this.newsroom = newsroom;
		this.root = root;
		this.page = new PageWriter(newsroom.words());
	}

	/** Returns what the page is about. */
	abstract String title();

	/** Writes what stands below the title. */
	abstract void writeContent();

	final PageWriter page() {
		return page;
	}

	final Words words() {
		return newsroom.words();
	}

	final Newsroom newsroom() {
		return newsroom;
	}

	final String root() {
		return root;
	}

	final PageText render() {
		page.open("!DOCTYPE html").line();
		page.open("html", "lang", words().language()).line().open("head").line();
		page.open("meta", "charset", "utf-8").line();
		page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
		page.open("meta", "name", "color-scheme", "content", "light dark").line();
		page.element("title", title()).line();
		page.open("link", "rel", "alternate", "type", "application/atom+xml", "title", newsroom.title(), "href",
				root + AtomFeed.FILE).line();
		page.style(newsroom.styleSheet(), root + StyleSheet.FILE);
		page.close("head").line().open("body", "class", "newsmark-page").line();
		writeNavigation();
		page.open("main", "class", "newsmark newsmark-list").line();
		page.element("h1", title(), "class", "newsmark-headline").line();
		writeContent();
		page.close("main").line().close("body").line().close("html").line();
		return page.page();
	}

	private void writeNavigation() {
		page.open("nav", "class", "newsmark-site");
		link(IndexPage.FILE, words().say("site.index"));
		page.text(" \u00B7 ");
		link(LedgerPage.BY_SOURCE, words().say("site.ledger"));
		page.text(" \u00B7 ");
		link(AtomFeed.FILE, words().say("site.feed"));
		page.close("nav").line();
	}

	/** Links to a page by its name in the folder of the stories. */
	final PageWriter link(String file, String words) {
		return page.element("a", words, "href", root + file);
	}

	/** Links to a passage of a story by its words. */
	final void linkPassage(StoryEntry story, PassageEntry passage) {
		page.element("a", passage.words(), "href", root + story.addressOf(passage), "lang", foreign(story));
	}

	final void linkStory(StoryEntry story) {
		page.element("a", story.headline(), "href", root + story.address(), "lang", foreign(story));
	}

	/** Returns the language of a story where it is not that of the page, else null. */
	final String foreign(StoryEntry story) {
		String language = Objects.requireNonNullElse(story.language(), "en");
		return language.toLowerCase(Locale.ROOT).equals(words().language()) ? null : language;
	}
}
