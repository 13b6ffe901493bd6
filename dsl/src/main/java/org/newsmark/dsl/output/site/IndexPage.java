package org.newsmark.dsl.output.site;

/** Lists the stories, newest first, each with its summary. */
final class IndexPage extends SitePage {

	static final String FILE = "index.html";

	IndexPage(Newsroom newsroom) {
		super(newsroom, "");
	}

	@Override
	String title() {
		return newsroom().title();
	}

	@Override
	void writeContent() {
		page().open("ol", "class", "newsmark-stories").line();
		newsroom().stories().forEach(this::write);
		page().close("ol").line();
	}

	private void write(StoryEntry story) {
		page().open("li").line().open("h2");
		linkStory(story);
		page().close("h2").line();
		if (story.summary() != null) {
			page().element("p", story.summary(), "lang", foreign(story)).line();
		}
		page().open("p", "class", "newsmark-dates");
		if (!story.byline().isEmpty()) {
			page().list(story.byline(), name -> () -> page().name(name)).text(" \u00B7 ");
		}
		page().date(story.published() == null ? "" : story.published());
		if (!story.sources().isEmpty()) {
			page().text(" \u00B7 " + words().count("site.sources", story.sources().size()));
		}
		page().close("p").line();
		page().close("li").line();
	}
}
