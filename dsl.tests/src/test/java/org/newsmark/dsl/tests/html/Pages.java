package org.newsmark.dsl.tests.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.html.StoryPage;
import org.newsmark.dsl.tests.Newsroom;

/** Makes pages and reads them the way a browser does. */
public final class Pages {

	private static final String HEADER = "story \"A day on the river\" { published 2025-10-09 }\n"
			+ "source clerk: person \"Odo Larch\"\n---\n";

	private Pages() {
	}

	/** Renders a body under a small header that declares {@code @clerk}. */
	static Document ofBody(String body) {
		return of(HEADER + body);
	}

	public static Document of(String story) {
		return read(html(Newsroom.parse(story)));
	}

	public static String html(NewsFile file) {
		return Newsroom.get(StoryPage.class).render(file).toString();
	}

	public static Document read(String page) {
		Document document = Jsoup.parse(page);
		document.outputSettings().prettyPrint(false);
		return document;
	}

	static Element body(Document page) {
		return page.selectFirst(".newsmark-body");
	}

	/** Returns the text of the story: that of the body without what the page adds. */
	public static String text(Document page) {
		Element body = body(page).clone();
		body.select("[data-newsmark-added]").remove();
		return body.wholeText().strip();
	}
}
