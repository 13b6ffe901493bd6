package org.newsmark.dsl.output.html;

import java.util.Optional;

import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.model.Sourcing;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.jsonld.ArticleData;

/** Writes the parts of which the page of a story is made. */
final class StoryParts {

	private final ReadStory read;
	private final Story story;
	private final PageForm form;
	private final PageWriter page;
	private final Tongue tongue;

	StoryParts(ReadStory read, PageForm form) {
		this.read = read;
		this.story = read.story();
		this.form = form;
		this.page = new PageWriter(read.words());
		this.tongue = new Tongue(Tongue.language(story), page);
	}

	Story story() {
		return story;
	}

	Tongue tongue() {
		return tongue;
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
		page.style(form.styleSheet(), StyleSheet.FILE);
	}

	void writeData() {
		if (form.hasData()) {
			page.open("script", "type", "application/ld+json").line()
					.data(new ArticleData(read.file(), read.text()::words).json()).line().close("script").line();
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
		new StoryHeader(story, tongue, page).write(read.headline(), hasNotes());
	}

	void writeBody(Optional<SourceLines> lines) {
		page.open("div", "class", "newsmark-body").line();
		BodyRenderer.render(read.text(), read.responses(), tongue, lines, page);
		page.close("div").line();
	}

	void writeHowWeKnow() {
		if (hasNotes()) {
			new HowWeKnow(Sourcing.of(read.file()), Coverage.of(read.file()), page).write(read.headline(), tongue);
		}
	}

	void writeSources() {
		if (!hasNotes() && read.cited().sources().isEmpty()) {
			return;
		}
		int level = read.headline() + 1;
		tongue.open("section", "newsmark-sources", "role", "doc-endnotes", "aria-labelledby", "sources.title").line();
		page.heading(level, page.words().say("sources.title"), "id", "sources.title").line();
		PassageNotes notes = new PassageNotes(read, page);
		if (hasNotes()) {
			page.heading(level + 1, page.words().say("note.title")).line();
			notes.write();
		}
		if (!read.cited().sources().isEmpty()) {
			page.heading(level + 1, page.words().say("card.title")).line();
			new SourceCards(read, notes.teller(), form.site(), page).write(level + 2);
		}
		page.close("section").line();
	}

	SourceLines lines() {
		return new SourceLines(read.file(), read.text());
	}

	private boolean hasNotes() {
		return !read.text().noted().isEmpty();
	}
}
