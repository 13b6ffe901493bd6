package org.newsmark.dsl.output.html;

import java.util.Optional;

import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Sourcing;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.CitedSources;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.output.jsonld.ArticleData;
import org.newsmark.dsl.words.Words;

/** Writes the parts of which the page of a story is made. */
final class StoryParts {

	private static final String STYLE = StyleSheet.text();

	private final Story story;
	private final NewsFile file;
	private final PageForm form;
	private final PageWriter page;
	private final Tongue tongue;
	private final StoryText text;
	private final Responses responses;
	private final CitedSources cited;

	StoryParts(Story story, NewsFile file, PageForm form) {
		this.story = story;
		this.file = file;
		this.form = form;
		this.page = new PageWriter(new StringBuilder(), Words.in(story.getLanguage()));
		this.tongue = new Tongue(Tongue.language(story), page);
		this.text = StoryText.of(file, form.headingLevel());
		this.responses = Responses.in(file);
		this.cited = CitedSources.of(file);
	}

	PageWriter page() {
		return page;
	}

	/** Writes what stands in the head of the page beside its style sheet and data. */
	void writeMetadata() {
		page.element("title", story.getHeadline()).line();
		if (story.getSummary() != null) {
			page.open("meta", "name", "description", "content", story.getSummary()).line();
		}
		if (SafeLinks.isWeb(story.getUrl())) {
			page.open("link", "rel", "canonical", "href", SafeLinks.encoded(story.getUrl())).line();
		}
	}

	void writeStyle() {
		switch (form.styleSheet()) {
		case INLINE -> page.open("style").line().data(STYLE).close("style").line();
		case LINK -> page.open("link", "rel", "stylesheet", "href", StyleSheet.FILE).line();
		case NONE -> page.text("");
		}
	}

	void writeData() {
		if (form.hasData()) {
			page.open("script", "type", "application/ld+json").line()
					.data(new ArticleData(file, text::words).json()).line().close("script").line();
		}
	}

	/** Writes the whole story. In a fragment the element around it says the language, which elsewhere the page says. */
	void writeArticle(boolean saysLanguage, Optional<SourceLines> lines) {
		String language = Tongue.language(story);
		page.open("article", "class", "newsmark", "lang", saysLanguage ? language : null, "dir",
				saysLanguage ? Tongue.direction(language) : null).line();
		writeHeader();
		writeBody(lines);
		writeHowWeKnow();
		writeSources();
		page.close("article").line();
	}

	void writeHeader() {
		new StoryHeader(story, tongue, page).write(form.headingLevel(), hasNotes());
	}

	void writeBody(Optional<SourceLines> lines) {
		page.open("div", "class", "newsmark-body").line();
		BodyRenderer.render(text, responses, tongue, lines, page);
		page.close("div").line();
	}

	void writeHowWeKnow() {
		if (hasNotes()) {
			new HowWeKnow(Sourcing.of(file), Coverage.of(file), page).write(form.headingLevel(), tongue);
		}
	}

	void writeSources() {
		if (!hasNotes() && cited.sources().isEmpty()) {
			return;
		}
		int level = form.headingLevel() + 1;
		tongue.open("section", "newsmark-sources", "role", "doc-endnotes", "aria-labelledby", "sources.title").line();
		page.heading(level, page.words().say("sources.title"), "id", "sources.title").line();
		PassageNotes notes = new PassageNotes(text, responses, cited, page);
		if (hasNotes()) {
			page.heading(level + 1, page.words().say("note.title")).line();
			notes.write();
		}
		if (!cited.sources().isEmpty()) {
			page.heading(level + 1, page.words().say("card.title")).line();
			new SourceCards(text, cited, notes.teller(), form.site(), page).write(level + 2);
		}
		page.close("section").line();
	}

	SourceLines lines() {
		return new SourceLines(file, text);
	}

	private boolean hasNotes() {
		return !text.noted().isEmpty();
	}
}
