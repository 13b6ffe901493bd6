package org.newsmark.dsl.tests.html;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.html.Preview;
import org.newsmark.dsl.output.html.StoryPage;
import org.newsmark.dsl.tests.Newsroom;

/** Looks at pages that only their author sees. */
public class PreviewTest {

	private static final String LINE = "data-newsmark-line";

	@Test
	public void blocksAndSpansNameTheirLines() {
		for (String lineBreak : List.of("\n", "\r\n", "\r")) {
			Document page = preview("""
					story "x" { published 2025-11-30 }
					---
					# Seven

					One
					[two
					three]{note
					  "x"} and [four]{date 2025} five.
					// a comment
					Six.

					- [one]{quote}
					- two
					> [a
					> b]{quote} [c]{claim
					> by @a}
					> d

					```
					code
					```
					""".replace("\n", lineBreak), "");
			assertEquals("2", page.selectFirst("h2").attr(LINE));
			assertEquals("4", page.selectFirst(".newsmark-body > p").attr(LINE));
			assertEquals("7", page.selectFirst("time[data-newsmark]").attr(LINE));
			assertEquals(List.of("11", "12"), page.select("li[" + LINE + "]").eachAttr(LINE));
			assertEquals(List.of("11", "13"), page.select("[data-newsmark=quote]").eachAttr(LINE));
			assertEquals("13", page.selectFirst("blockquote").attr(LINE));
			assertEquals("14", page.selectFirst("[data-newsmark=claim]").attr(LINE));
			assertEquals(List.of("18"), page.select("pre, code").eachAttr(LINE));
		}
	}

	@Test
	public void linesAreRightBehindSpansThatBreakThem() {
		Document page = preview("---\n[a\nb]{note \"n\"}\n\n"
				+ "Four [five\nsix]{note \"n\"} [seven]{note \"n\"}\n\n[x](\ny)\n\nTen\n", "");
		assertEquals(List.of("1", "4", "7", "10"), page.select(".newsmark-body > p").eachAttr(LINE));
	}

	@Test
	public void aPageThatIsPublishedNamesNone() throws IOException {
		for (Path story : stories()) {
			assertFalse(Pages.html(Newsroom.parse(story, Files.readString(story))).contains(LINE));
		}
	}

	/** But for the lines and the style, a preview shows the page. */
	@Test
	public void aPreviewShowsWhatIsPublished() throws IOException {
		for (Path story : stories()) {
			NewsFile file = Newsroom.parse(story, Files.readString(story));
			Document page = Pages.read(Pages.html(file));
			Document preview = preview(file, "");
			preview.select("[" + LINE + "]").removeAttr(LINE);
			assertEquals(story.toString(), page.body().html(), preview.body().html());
		}
	}

	@Test
	public void theStyleSheetIsLinkedWhereOneIsSet() {
		Document page = Pages.read(Newsroom.get(StoryPage.class).render(Newsroom.parse("story \"x\"\n---\n"),
				new Preview("https://style.example.org/a.css?\"><script>", "3 errors")).toString());
		assertEquals("https://style.example.org/a.css?\"><script>", page.selectFirst("link[rel=stylesheet]").attr("href"));
		assertEquals("3 errors", page.selectFirst(".newsmark-notice").text());
		assertEquals(0, page.select("script").size());
	}

	@Test
	public void whatIsBrokenIsShownAsFarAsItGoes() {
		Document page = preview("story {\n  correction\n  updated 20\n  byline \"a\", }\n---\n"
				+ "[One]{claim by @} [two]{ [three]{quote continues #x} [four]{date tomorrow} [five]{source @nobody} [six]{}\n\nSeven.\n", "");
		assertEquals("Seven.", page.select(".newsmark-body > p").last().text());
		assertTrue(page.text(), page.text().contains("five"));
		assertEquals("", preview("source a: person \"A\"\n", "").selectFirst("h1").text());
		assertEquals("", preview("", "").selectFirst("h1").text());
	}

	@Test
	public void noDamageKeepsAStoryFromBeingShown() throws IOException {
		Random random = new Random(3);
		String[] damage = { " ", "\n", "{", "}", "[", "]{", "\"", "@", "#", ",", ":", "---", "\n---\n", "claim", "2025",
				"\n> " };
		for (Path story : stories()) {
			StringBuilder text = new StringBuilder(Files.readString(story));
			for (int round = 0; round < 12; round++) {
				int place = random.nextInt(text.length());
				text.replace(place, Math.min(text.length(), place + random.nextInt(12)), damage[random.nextInt(damage.length)]);
				NewsFile file = Newsroom.parse(story, text.toString());
				assertTrue(text.toString(), preview(file, "").selectFirst(".newsmark-body") != null);
			}
		}
	}

	private static Document preview(String text, String styleSheet) {
		return preview(Newsroom.parse(text), styleSheet);
	}

	private static Document preview(NewsFile file, String styleSheet) {
		return Pages.read(Newsroom.get(StoryPage.class).render(file, new Preview(styleSheet, "")).toString());
	}

	private static List<Path> stories() throws IOException {
		try (Stream<Path> examples = Files.walk(Newsroom.folder("examples"));
				Stream<Path> pages = Files.walk(Newsroom.folder("spec/html"))) {
			return Stream.concat(examples, pages).filter(file -> file.toString().endsWith(".news"))
					.filter(PreviewTest::isStory).sorted().toList();
		}
	}

	private static boolean isStory(Path file) {
		try {
			return Files.readString(file).contains("\n---\n");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
