package org.newsmark.dsl.output.html;

import java.util.Optional;

import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.ReadStory;

/** Renders a story as HTML that needs no script, no network and no cookie. */
public class StoryPage {

	private static final String PREVIEW_STYLE = StyleSheet.resource("preview.css");

	/**
	 * Renders the story of a file as a page that needs nothing but itself.
	 *
	 * @throws IllegalArgumentException
	 *             if the file tells no story
	 */
	public PageText render(NewsFile file) {
		return render(ReadStory.of(file, 1), PageForm.STANDALONE);
	}

	/** Renders a story as a page of this form. */
	public PageText render(ReadStory story, PageForm form) {
		return page(new StoryParts(story, form), story.story(), form, Optional.empty());
	}

	/** Renders a story alone, for a page that somebody else makes. */
	public PageText fragment(ReadStory story, PageForm form) {
		StoryParts parts = new StoryParts(story, form);
		parts.writeArticle(true, Optional.empty());
		parts.writeData();
		return parts.page().page();
	}

	/** Renders the text of a story and its notes, without what stands above it, for a system that sets that itself. */
	public String textWithNotes(NewsFile file) {
		StoryParts parts = new StoryParts(ReadStory.of(file, 1), PageForm.STANDALONE);
		parts.writeBody(Optional.empty());
		parts.writeHowWeKnow();
		parts.writeSources();
		return parts.page().page().toString();
	}

	/** Renders a file as it stands, for its author alone; one that tells no story says so. */
	public PageText render(NewsFile file, Preview preview) {
		ReadStory story = ReadStory.unfinished(file);
		PageForm form = new PageForm(StyleSheet.INLINE, false, Optional.empty());
		return page(new StoryParts(story, form), story.story(), form, Optional.of(preview));
	}

	private static PageText page(StoryParts parts, Story story, PageForm form, Optional<Preview> preview) {
		PageWriter page = parts.page();
		page.open("!DOCTYPE html").line();
		String language = Tongue.language(story);
		page.open("html", "lang", language, "dir", Tongue.direction(language)).line();
		writeHead(parts, preview, page);
		page.open("body", "class", "newsmark-page").line();
		form.site().ifPresent(site -> parts.tongue().open("nav", "newsmark-site").element("a",
				page.words().say("site.index"), "href", site.index()).close("nav").line());
		preview.map(Preview::notice).filter(notice -> !notice.isEmpty())
				.ifPresent(notice -> page.element("p", notice, "class", "newsmark-notice", "role", "status").line());
		page.open("main").line();
		parts.writeArticle(false, preview.map(any -> parts.lines()));
		page.close("main").line().close("body").line().close("html").line();
		return page.page();
	}

	private static void writeHead(StoryParts parts, Optional<Preview> preview, PageWriter page) {
		page.open("head").line();
		page.open("meta", "charset", "utf-8").line();
		page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
		page.open("meta", "name", "color-scheme", "content", "light dark").line();
		parts.writeMetadata();
		if (preview.isPresent()) {
			writePreviewStyle(parts, preview.get().styleSheet(), page);
		} else {
			parts.writeStyle();
			parts.writeData();
		}
		page.close("head").line();
	}

	private static void writePreviewStyle(StoryParts parts, String styleSheet, PageWriter page) {
		if (styleSheet.isEmpty()) {
			parts.writeStyle();
		} else {
			page.open("link", "rel", "stylesheet", "href", styleSheet).line();
		}
		page.open("style").line().data(PREVIEW_STYLE).close("style").line();
	}
}
