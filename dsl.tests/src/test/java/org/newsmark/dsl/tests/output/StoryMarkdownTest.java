package org.newsmark.dsl.tests.output;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.commonmark.testutil.TestResources;
import org.jsoup.Jsoup;
import org.junit.Test;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.body.AnnotatedSpan;
import org.newsmark.dsl.output.body.MissingPicture;
import org.newsmark.dsl.output.body.NoteMarker;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.output.markdown.StoryMarkdown;
import org.newsmark.dsl.tests.Newsroom;

public class StoryMarkdownTest {

	private static final String HEADER = "story \"A day on the river\" { published 2025-10-09 }\n"
			+ "source clerk: person \"Odo Larch\"\n---\n";

	@Test
	public void readAgainEveryBodySaysTheSame() throws IOException {
		for (Path story : Corpus.stories()) {
			assertSaysTheSame(story.toString(), Corpus.read(story));
		}
	}

	/** The examples of CommonMark's specification are the worst that a body can be. */
	@Test
	public void readAgainEveryExampleOfCommonMarkSaysTheSame() {
		for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
			assertSaysTheSame(example.toString(), Newsroom.parse(HEADER + example.getSource()));
		}
	}

	@Test
	public void aClaimIsFollowedByItsFootnote() {
		assertBody("The bridge is shut[^1].", "[The bridge is shut]{claim by @clerk}.");
		assertTrue(markdown("[It is shut]{claim by @clerk on 2025-10-08}.").endsWith(
				"\n[^1]: According to Odo Larch, Oct. 8, 2025.\n"));
	}

	@Test
	public void whatStandsBesideAFootnoteStaysText() {
		assertBody("Stop\\![^1]\\(no link) Go\\![link](u)", "[Stop!]{claim by @clerk}(no link) Go\\![link](u)");
		assertBody("1\\. no list", "[1]{date 2025}. no list");
		assertBody("\\+ no list", "\\+ no list");
	}

	@Test
	public void emphasisThatNoMarksCanShowIsLeftOut() {
		assertBody("un*believ*able", "un*believ*able");
		assertBody("*a*_b_ c", "*a*[*b*]{note \"x\"} c");
		assertBody("a“b”c", "a[*“b”*]{note \"x\"}c");
	}

	@Test
	public void noAuthorCanTypeHtmlOrALinkThatLeavesTheWeb() throws IOException {
		for (Path story : Corpus.stories()) {
			String markdown = new StoryMarkdown().render(Corpus.read(story));
			Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
				@Override
				public void visit(HtmlBlock html) {
					throw new AssertionError(story + ": " + html.getLiteral());
				}

				@Override
				public void visit(HtmlInline html) {
					throw new AssertionError(story + ": " + html.getLiteral());
				}

				@Override
				public void visit(Link link) {
					assertTrue(link.getDestination(), SafeLinks.allows(link.getDestination()));
					visitChildren(link);
				}
			});
		}
	}

	@Test
	public void nothingForTheDeskLeavesTheFile() throws IOException {
		int deskWords = 0;
		for (Path story : Corpus.stories()) {
			NewsFile file = Corpus.read(story);
			String markdown = new StoryMarkdown().render(file).replace("\\", "");
			assertFalse(story.toString(), markdown.contains("desk only"));
			for (String words : Corpus.deskWords(file)) {
				assertFalse(story + ": " + words, markdown.contains(words.replace("\\", "")));
				deskWords++;
			}
		}
		assertTrue("the stories must put this to the test", deskWords > 10);
	}

	@Test
	public void aFileWithoutAStoryIsNoText() {
		NewsFile book = Newsroom.parse("source a: person \"Ada\"\n");
		assertThrows(IllegalArgumentException.class, () -> new StoryMarkdown().render(book));
	}

	private static void assertBody(String expected, String body) {
		String markdown = markdown(body);
		String begun = markdown.substring(markdown.indexOf("2025.\n\n") + "2025.\n\n".length());
		assertEquals(expected, begun.split("\n\n")[0].strip());
	}

	private static String markdown(String body) {
		return new StoryMarkdown().render(Newsroom.parse(HEADER + body));
	}

	private static void assertSaysTheSame(String message, NewsFile file) {
		String markdown = new StoryMarkdown().render(file);
		String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
		String body = words(HtmlRenderer.builder().escapeHtml(true).nodeRendererFactory(PlainSpans::new).build()
				.render(StoryText.of(file).document()));
		String all = words(html).replaceAll("\\[\\^\\d+]", "").replaceAll(" +", " ");
		if (!all.contains(body.replaceAll("\\[\\^\\d+]", "").replaceAll(" +", " "))) {
			assertEquals(message + "\n" + markdown, body, all);
		}
	}

	private static String words(String html) {
		return Jsoup.parse(html).text();
	}

	/** Renders spans as their words, without notes: what a reader reads who knows nothing of Newsmark. */
	private static final class PlainSpans implements NodeRenderer {

		private final HtmlNodeRendererContext context;

		PlainSpans(HtmlNodeRendererContext context) {
			this.context = context;
		}

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(AnnotatedSpan.class, NoteMarker.class, MissingPicture.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof MissingPicture picture) {
				context.getWriter().text(picture.description());
			}
			List<Node> children = new ArrayList<>();
			for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
				children.add(child);
			}
			children.forEach(context::render);
		}
	}
}
