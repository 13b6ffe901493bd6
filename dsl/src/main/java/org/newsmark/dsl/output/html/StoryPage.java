package org.newsmark.dsl.output.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkFactory;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.CitedSources;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.output.jsonld.ArticleData;

import com.ibm.icu.util.ULocale;

/** Renders a story as one page of HTML that needs nothing but itself: no script, no network, no cookie. */
public class StoryPage {

	private static final String STYLE = resource("story.css");
	private static final String PREVIEW_STYLE = resource("preview.css");

	/**
	 * Renders the story of a file.
	 *
	 * @throws IllegalArgumentException
	 *             if the file tells no story
	 */
	public String render(NewsFile file) {
		Story story = Stories.story(file);
		if (story == null) {
			throw new IllegalArgumentException("The file holds no story, so there is no page to make of it.");
		}
		return page(story, file, Optional.empty());
	}

	/** Renders a file as it stands, for its author alone; one that tells no story says so. */
	public String render(NewsFile file, Preview preview) {
		Story story = Stories.story(file);
		return page(story == null ? NewsmarkFactory.eINSTANCE.createStory() : story, file, Optional.of(preview));
	}

	private static String page(Story story, NewsFile file, Optional<Preview> preview) {
		StoryText text = StoryText.of(file);
		Responses responses = Responses.in(file);
		PageWriter page = new PageWriter(new StringBuilder());
		page.open("!DOCTYPE html").line();
		page.open("html", "lang", language(story), "dir", isRightToLeft(story) ? "rtl" : null).line();
		page.open("head").line();
		writeHead(story, preview.map(Preview::styleSheet).orElse(""), page);
		if (preview.isPresent()) {
			page.open("style").line().data(PREVIEW_STYLE).close("style").line();
		} else {
			writeData(new ArticleData(file, text::words).json(), page);
		}
		page.close("head").line();
		page.open("body").line();
		preview.map(Preview::notice).filter(notice -> !notice.isEmpty())
				.ifPresent(notice -> page.element("p", notice, "class", "newsmark-notice", "role", "status").line());
		page.open("main").line().open("article", "class", "newsmark").line();
		StoryHeader.write(story, page);
		page.open("div", "class", "newsmark-body").line();
		BodyRenderer.render(text, responses, preview.map(any -> new SourceLines(file, text)), page.page());
		page.close("div").line();
		writeSources(story, file, text, responses, page);
		page.close("article").line().close("main").line().close("body").line().close("html").line();
		return page.page().toString();
	}

	private static void writeHead(Story story, String styleSheet, PageWriter page) {
		page.open("meta", "charset", "utf-8").line();
		page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
		page.open("meta", "name", "color-scheme", "content", "light dark").line();
		page.element("title", story.getHeadline()).line();
		if (story.getSummary() != null) {
			page.open("meta", "name", "description", "content", story.getSummary()).line();
		}
		if (SafeLinks.isWeb(story.getUrl())) {
			page.open("link", "rel", "canonical", "href", SafeLinks.encoded(story.getUrl())).line();
		}
		if (styleSheet.isEmpty()) {
			page.open("style").line().data(STYLE).close("style").line();
		} else {
			page.open("link", "rel", "stylesheet", "href", styleSheet).line();
		}
	}

	private static void writeData(String data, PageWriter page) {
		page.open("script", "type", "application/ld+json").line().data(data).line().close("script").line();
	}

	private static void writeSources(Story story, NewsFile file, StoryText text, Responses responses, PageWriter page) {
		CitedSources cited = CitedSources.of(file);
		if (text.claims().isEmpty() && cited.sources().isEmpty()) {
			return;
		}
		boolean isEnglish = Stories.isEnglish(file);
		SourceLinks links = new SourceLinks(cited, page);
		page.open("section", "class", "newsmark-sources", "role", "doc-endnotes", "aria-labelledby", "sources.title",
				"lang", isEnglish ? null : "en", "dir", isRightToLeft(story) ? "ltr" : null).line();
		page.element("h2", "Sources", "id", "sources.title").line();
		if (!text.claims().isEmpty()) {
			page.element("h3", "What each claim rests on").line();
			new ClaimNotes(text, responses, links, page).write();
		}
		if (!cited.sources().isEmpty()) {
			page.element("h3", "Who and what they are").line();
			new SourceCards(text, cited, links, page).write();
		}
		page.close("section").line();
	}

	/** A story that names no language is read as English, by the rules as well. */
	private static String language(Story story) {
		return story.getLanguage() == null ? "en" : story.getLanguage();
	}

	private static boolean isRightToLeft(Story story) {
		return new ULocale(language(story).toLowerCase(Locale.ROOT)).isRightToLeft();
	}

	private static String resource(String name) {
		try (InputStream stream = StoryPage.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
