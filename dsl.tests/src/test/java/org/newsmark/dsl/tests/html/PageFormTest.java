package org.newsmark.dsl.tests.html;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.html.PageForm;
import org.newsmark.dsl.output.html.PageTemplate;
import org.newsmark.dsl.output.html.StoryPage;
import org.newsmark.dsl.output.html.StyleSheet;
import org.newsmark.dsl.tests.Newsroom;

public class PageFormTest {

	private static final PageForm PLAIN = new PageForm(StyleSheet.NONE, false, Optional.empty());

	private static ReadStory story(String properties, int headline) {
		return ReadStory.of(Newsroom.parse("story \"On <the> river\" { published 2025-10-09 " + properties + " }\n"
				+ "source clerk: person \"Odo Larch\"\n---\n# Part\n\n[It rose]{claim by @clerk}.\n"), headline);
	}

	private static String fragment(ReadStory story, PageForm form) {
		return new StoryPage().fragment(story, form).toString();
	}

	private static String fill(String template) {
		return PageTemplate.of(template).render(story("", 1), PLAIN).toString();
	}

	@Test
	public void aFragmentIsTheStoryAlone() {
		String fragment = fragment(story("language de", 1), PLAIN);
		assertTrue(fragment, fragment.startsWith("<article class=\"newsmark\" lang=\"de\">"));
		assertTrue(fragment, fragment.endsWith("</article>\n"));
	}

	@Test
	public void aStoryFromRightToLeftSaysSo() {
		Element article = Pages.read(fragment(story("language ar", 1), PLAIN)).selectFirst("article");
		assertEquals("rtl", article.attr("dir"));
		assertEquals("words of the page's own are English there", "en ltr",
				article.selectFirst(".newsmark-know").attr("lang") + " " + article.selectFirst(".newsmark-know").attr("dir"));
	}

	@Test
	public void allHeadingsFollowTheHeadline() {
		Document page = Pages.read(fragment(story("", 3), PLAIN));
		assertEquals(List.of("h3", "h4", "h4", "h4", "h5", "h5", "h6"),
				page.select("h1, h2, h3, h4, h5, h6").stream().map(Element::tagName).toList());
	}

	@Test
	public void noHeadingIsBelowTheSixthLevel() {
		assertTrue(Pages.read(fragment(story("", 6), PLAIN)).select("h7").isEmpty());
	}

	@Test
	public void aTemplateHoldsTheStoryWhereItSaysSo() {
		assertEquals("<title>On &lt;the&gt; river</title>", fill("<title>{{headline}}</title>{{ body }}").split("<div")[0]);
		assertEquals("en ltr", fill("{{language}} {{direction}}{{body}}").split("<")[0]);
		assertTrue(fill("{{article}}").startsWith("<article class=\"newsmark\" lang=\"en\">"));
	}

	@Test
	public void theWordsOfAStoryAreNoPlaceholders() {
		ReadStory story = ReadStory.of(Newsroom.parse("story \"{{body}}\" { }\n---\n{{sources}} and {{secret}}\n"), 1);
		String page = PageTemplate.of("<h1>{{headline}}</h1>{{body}}").render(story, PLAIN).toString();
		assertEquals("{{body}} {{sources}} and {{secret}}", Pages.read(page).body().text());
	}

	@Test
	public void aTemplateWithAnUnknownPartSaysWhereAndWhatThereIs() {
		String message = assertThrows(IllegalArgumentException.class,
				() -> PageTemplate.of("{{article}}\n<p>{{author}}</p>")).getMessage();
		assertTrue(message, message.startsWith("line 2: there is no part called {{author}}. The parts are {{article}}, "));
		assertThrows(IllegalArgumentException.class, () -> PageTemplate.of("<title>{{headline}}</title>"));
	}

	@Test
	public void aPageLinksItsStyleSheetOrBringsItOrHasNone() {
		assertEquals("newsmark.css", link(StyleSheet.LINK).select("link[rel=stylesheet]").attr("href"));
		assertEquals(0, link(StyleSheet.LINK).select("style").size());
		assertEquals(1, link(StyleSheet.INLINE).select("style").size());
		assertEquals(0, link(StyleSheet.NONE).select("style, link").size());
	}

	private static Document link(StyleSheet styleSheet) {
		return Pages.read(new StoryPage().render(story("", 1), new PageForm(styleSheet, true, Optional.empty())).toString());
	}

	@Test
	public void aLinkedStyleSheetTouchesNothingButStories() {
		for (String rule : StyleSheet.text().replaceAll("(?s)/\\*.*?\\*/", "").split("}")) {
			String selector = rule.substring(0, Math.max(0, rule.lastIndexOf('{'))).strip();
			String last = selector.substring(selector.lastIndexOf('{') + 1).strip();
			assertTrue(rule, last.isEmpty() || last.startsWith("@") || last.contains("newsmark"));
		}
	}

	@Test
	public void thePageSaysItsOwnWordsInTheLanguageOfTheStory() {
		String german = fragment(story("language de", 1), PLAIN);
		assertTrue(german, german.contains("„It rose“") && german.contains("Laut ") && german.contains("9. Oktober 2025"));
		assertFalse(german, german.contains("lang=\"en\""));
	}
}
