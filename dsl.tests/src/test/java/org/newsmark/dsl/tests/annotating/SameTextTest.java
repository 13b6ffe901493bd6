package org.newsmark.dsl.tests.annotating;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.newsmark.cli.annotate.InputKind;
import org.newsmark.dsl.annotating.Annotator;
import org.newsmark.dsl.annotating.Article;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.text.StoryPlainText;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.tests.Unannotated;
import org.newsmark.dsl.tests.html.Pages;
import org.newsmark.dsl.tests.html.PlainCommonMark;
import org.newsmark.dsl.validation.syntax.Characters;

/** Whatever an article holds, its draft parses, and says what the article says, character for character. */
public class SameTextTest {

	private static final int DRAFTS = 400;
	private static final String[] PIECES = {
			"[", "]", "{", "}", "]{", "[a]{claim by @b}", "{claim}", "\\", "\\[", "*", "**", "_", "`", "``", "<",
			">", "<!--", "-->", "<b>", "&amp;", "&", "&#65;", "#", "# ", "- ", "+ ", "1. ", "1) ", "---", "===",
			"~~~", "```", "//", "// x", "!", "![", "](", "|", "~", "@", "\"", "“", "”", "'", "’", "„", "«", "»", "…",
			"—", " - ", "\n", "\n\n", "\t", "    ", "  ", " ", " ", ", ", ". ", "said", " said ", "he said",
			"Ada Lund", " told Axios", "Sunday", "on Nov. 30", "according to ", "officials", "two people",
			"I am very tired now", "👩‍👩‍👧", "𝒜", "é", "e\u0301", "שלום", "مرحبا", "\u202E", "\u200B", "\u00A0",
			"\u2028", "https://example.org/a_b*c", "story \"x\"", "source a: person" };

	private static final List<String> HOSTILE = List.of(
			"", " ", "[words]{claim by @x}", "\\[words\\]{claim}", "# no heading\n## nor this", "> no quote\nat all",
			"- no\n- list", "1. no\n2. list", "+ plus", "---", "***", "===", "a\n---\nb", "a\n===\nb",
			"// no comment", "a\n// no comment\nb", "```\nno code\n```", "~~~\nx", "\tno code",
			"<b>no tag</b> <!-- no comment -->", "&lt; &amp; &#65; &", "*no* _emphasis_ __at__ **all**", "`no` code",
			"![no](picture)", "[no](link) <https://example.org>", "[no]: https://example.org",
			"ends with a backslash\\", "two blanks  \nand a line", "a\u00A0b", "\u2028", "}{][", "{{{{", "]]]]",
			"[[[[[", "[a]{b}{c}[d]", "“an open quotation that nobody closes", "\"a b c d\" \"e f g h\" \"i j k l\"",
			"a | b\n--|--\nc | d", "שלום \"אני עייף מאוד היום\" אמר דוד", "👩‍👩‍👧 “I am so very tired,” 🎉 said.",
			"He said “he said ‘I am tired of it all’ and left”.");

	@Test
	public void plainTextStaysAsItIs() {
		HOSTILE.forEach(SameTextTest::assertSameText);
		HOSTILE.forEach(text -> assertSameText(text.replace("\n", "\r\n")));
	}

	@Test
	public void plainTextOfAnySortStaysAsItIs() {
		for (int seed = 0; seed < DRAFTS; seed++) {
			assertSameText(made(new Random(seed)));
		}
	}

	@Test
	public void markdownOfAnySortStaysAsItIs() {
		for (int seed = 0; seed < DRAFTS; seed++) {
			assertSameMarkdown(made(new Random(seed)));
		}
	}

	@Test
	public void everyExampleOfCommonMarkStaysAsItIs() {
		for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
			assertSameMarkdown(example.getSource());
		}
	}

	@Test
	public void everyStoryOfTheProjectStaysAsItIs() throws IOException {
		List<NewsFile> stories = stories();
		assertTrue("the stories are where they are looked for", stories.size() > 60);
		for (NewsFile story : stories) {
			assertSameMarkdown(Unannotated.body(story));
			assertSameText(Newsroom.get(StoryPlainText.class).body(story));
		}
	}

	private static void assertSameText(String text) {
		String draft = annotated(InputKind.text.read("T\n\nBy Ada Lund\n\nB.\n\n" + text));
		Drafts.assertSound(draft);
		String expected = "B. " + text.lines().map(String::strip).filter(line -> !line.isEmpty())
				.collect(Collectors.joining(" "));
		String page = Pages.text(Pages.of(draft)).lines().map(String::strip).filter(line -> !line.isEmpty())
				.collect(Collectors.joining(" "));
		assertEquals(draft, expected.strip(), page.strip());
	}

	/** Compares with what CommonMark makes of it that takes HTML for text, as Newsmark does. */
	private static void assertSameMarkdown(String markdown) {
		String draft = Drafts.of(markdown).text();
		Drafts.assertSound(draft);
		Document plain = Pages.read("<div class=newsmark-body>\n" + PlainCommonMark.html(markdown) + "</div>");
		assertEquals(draft, Pages.text(plain), Pages.text(Pages.of(draft)));
	}

	private static String annotated(Article article) {
		return Newsroom.get(Annotator.class).annotate(article).text();
	}

	private static String made(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = 3 + random.nextInt(40); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

	private static List<NewsFile> stories() throws IOException {
		List<NewsFile> stories = new ArrayList<>();
		for (String folder : List.of("examples", "spec/html", "spec/jsonld", "spec/rules")) {
			try (Stream<Path> files = Files.walk(Newsroom.folder(folder))) {
				for (Path file : files.filter(each -> each.toString().endsWith(".news")).sorted().toList()) {
					NewsFile story = Newsroom.parse(Files.readString(file));
					if (Stories.story(story) != null && Stories.isWhole(story) && story.getBody() != null
							&& Characters.firstUnwritable(Unannotated.body(story)) < 0) {
						stories.add(story);
					}
				}
			}
		}
		return stories;
	}
}
