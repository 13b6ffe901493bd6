package org.newsmark.dsl.tests.annotating;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;

import org.junit.Test;
import org.newsmark.cli.annotate.InputKind;
import org.newsmark.dsl.annotating.Article;
import org.newsmark.dsl.newsmark.Story;

/** What articles say of themselves goes into the header, and the rest is their text. */
public class InputKindTest {

	@Test
	public void plainTextHasATitleABylineAndADate() {
		Article article = InputKind.text.read("Bridge closes\nBy Ada Lund and Odo Larch | Nov. 30, 2025\n\n"
				+ "LUND — It is old.\n\nVery old.\n");
		assertEquals("Bridge closes", article.story().getHeadline());
		assertEquals(List.of("Ada Lund", "Odo Larch"), article.story().getByline());
		assertEquals("2025-11-30", article.story().getPublished());
		assertEquals("LUND", article.story().getDateline());
		assertEquals("It is old.\n\nVery old.\n", article.body());
	}

	@Test
	public void aDatelineStandsBeforeADash() {
		for (String dateline : List.of("LUND", "PORT HALDEN, Maine", "LUND, Sweden, Nov. 30", "LUND, 30 November 2025",
				"ST. JOHN'S, Newfoundland, Canada, May 3 (Reuters)", "LUND (AP)")) {
			for (String dash : List.of(" — ", " – ", " - ", " -- ")) {
				assertDateline(dateline, InputKind.text, dateline + dash + "It is old.");
				assertDateline(dateline, InputKind.markdown, "# Bridge closes\n\n" + dateline + dash + "It is old.");
				assertDateline(dateline, InputKind.html, "<h1>Bridge closes</h1><p>" + dateline + dash + "It is old.");
			}
		}
		assertDateline("LUND", InputKind.markdown, "**LUND** — It is old.");
		assertDateline("LUND, Nov. 30", InputKind.markdown, "*LUND*, Nov. 30 — It is old.");
		assertDateline("LUND", InputKind.html, "<p><strong>LUND —</strong> It is old.");
	}

	@Test
	public void whatIsNoDatelineStaysInTheText() {
		for (String text : List.of("NATO-led troops left.", "The bridge — it is old — closes.", "LUND — ",
				"LUND closes its bridge — at last.", "Lund — It is old.")) {
			Article article = InputKind.markdown.read(text);
			assertNull(text, article.story().getDateline());
			assertEquals(text, article.body());
		}
		assertNull(InputKind.markdown.read("## LUND — The bridge\n\nIt is old.").story().getDateline());
	}

	private static void assertDateline(String dateline, InputKind kind, String text) {
		Article article = kind.read(text);
		assertEquals(text, dateline, article.story().getDateline());
		assertEquals(text, "It is old.", article.body().strip());
	}

	@Test
	public void nothingIsMadeUp() {
		Article article = InputKind.text.read("The bridge is old. It closes.\n");
		assertEquals("", article.story().getHeadline());
		assertNull(article.story().getPublished());
		assertEquals("The bridge is old. It closes.\n", article.body());
	}

	@Test
	public void aLongLineIsAParagraph() {
		String line = "The bridge is old. ".repeat(8).strip();
		assertEquals(line + "\n\nIt closes.\n", InputKind.text.read(line + "\nIt closes.").body());
	}

	@Test
	public void datesAreReadAsTheyAreWritten() {
		assertPublished("2025-11-30", "2025-11-30");
		assertPublished("2025-11-30", "2025-11-30T20:15");
		assertPublished("2025-11-30T20:15-05:00", "2025-11-30T20:15:00.000-0500");
		assertPublished("2025-11-30T20:15Z", "2025-11-30 20:15 Z");
		assertPublished("2025-11-30", "Published on Sunday, Nov. 30, 2025 at 8:15 p.m. ET");
		assertPublished("2025-11-30", "30 November 2025");
		assertPublished(null, "2025-02-30");
		assertPublished(null, "Sunday");
	}

	@Test
	public void markdownHasFrontMatter() {
		Article article = InputKind.markdown.read("""
				---
				title: "Bridge: closed"
				date: 2025-11-30
				author:
				  - name: Ada Lund
				  - Odo Larch
				---
				# Bridge: closed

				*By Ada Lund*

				It is **old**.
				""");
		assertEquals("Bridge: closed", article.story().getHeadline());
		assertEquals("2025-11-30", article.story().getPublished());
		assertEquals(List.of("Ada Lund", "Odo Larch"), article.story().getByline());
		assertEquals("It is **old**.\n", article.body());
	}

	@Test
	public void aFirstHeadingIsTheTitle() {
		assertEquals("The old bridge",
				InputKind.markdown.read("The *old* bridge\n===\n\nIt closes.\n").story().getHeadline());
		assertEquals("It closes.\n", InputKind.markdown.read("# The *old* bridge\n\nIt closes.\n").body());
		assertEquals("## Part\n\nIt closes.\n", InputKind.markdown.read("## Part\n\nIt closes.\n").body());
		assertEquals("---\nno: [yaml\n---\n", InputKind.markdown.read("---\nno: [yaml\n---\n").body());
	}

	@Test
	public void ofHtmlInMarkdownTheWordsStay() {
		assertEquals("It is **very** old, twice.\n",
				InputKind.markdown.read("It is **<i>very</i>** old<!-- x -->, twice.\n").body());
		assertEquals("A.\n\nIt is *old*.\n\nB.\n",
				InputKind.markdown.read("A.\n\n<div><p>It is <i>old</i>.</p></div>\n\nB.\n").body());
	}

	@Test
	public void aPageSaysWhatItIsForMachines() {
		Story story = InputKind.html.read("""
				<html lang=en><title>Bridge closes | Courier</title>
				<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Bridge closes",
				"datePublished": "2025-11-30T20:15:00Z", "author": {"name": "Ada Lund"}}]}</script>
				<main><p>It is old.</main>""").story();
		assertEquals("Bridge closes", story.getHeadline());
		assertEquals("2025-11-30T20:15Z", story.getPublished());
		assertEquals(List.of("Ada Lund"), story.getByline());
		assertEquals("en", story.getLanguage());
	}

	@Test
	public void aPageWithoutDataForMachinesHasTags() {
		Story story = InputKind.html.read("""
				<meta property="og:title" content="Bridge closes"><meta name=author content="Ada Lund">
				<meta property="article:published_time" content="2025-11-30"><script type="application/ld+json">{</script>
				<p>It is old.""").story();
		assertEquals("Bridge closes", story.getHeadline());
		assertEquals("2025-11-30", story.getPublished());
		assertEquals(List.of("Ada Lund"), story.getByline());
		assertEquals("2025-11-30", InputKind.html
				.read("<article>A<time datetime=2025-11-30>now</time></article>").story().getPublished());
	}

	@Test
	public void theTextOfAPageIsItsArticle() {
		assertEquals("""
				It is *very __old__*, [says](https://example.org/) Lund. 1 \\* 2 \\[sic\\]

				## Part

				- one
				- two

				> Old.
				>\s
				> Very.
				""", InputKind.html.read("""
				<nav>Home</nav><article><h1>Bridge</h1><p>By Ada Lund</p><p>It  is
				<em>very <b>old</b></em>, <a href="https://example.org/"> says</a> Lund. 1 * 2 [sic]</p>
				<script>x</script><h2>Part</h2><ul><li>one<li>two</ul><blockquote><p>Old.<p>Very.</blockquote>
				<aside>Ads</aside></article><footer>Imprint</footer>""").body());
	}

	@Test
	public void deepPagesAreRead() {
		InputKind.html.read("<div>".repeat(50_000) + "It is old.");
		InputKind.html.read("<blockquote>".repeat(50_000) + "It is old.");
		InputKind.html.read("<b><i>".repeat(50_000) + "It is old.");
	}

	private static void assertPublished(String expected, String line) {
		assertEquals(expected, InputKind.text.read("Bridge closes\n\n" + line + "\n\nIt is old.").story().getPublished());
	}
}
