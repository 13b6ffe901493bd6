package org.newsmark.dsl.tests.html;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Compares a body with what CommonMark alone makes of its text, for every example of CommonMark's specification. */
@RunWith(Parameterized.class)
public class CommonMarkTest {

	private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}&#;])[A-Za-z]{2,}(?![\\p{L}\\p{N};])");
	private static final String[] ANNOTATIONS = { "{claim by @clerk}", "{quote by @clerk on 2025-10-08}",
			"{date 2025-10}", "{source @clerk}", "{note \"ask the *desk*\"}", "{claim unsourced \"*seen\"}" };

	/** The one thing that Newsmark reads in another way; no example has one in fenced code. */
	private static final Pattern COMMENT = Pattern.compile("(?m)^//.*\\R");

	@Parameters(name = "{0}")
	public static List<Example> examples() {
		return ExampleReader.readExamples(TestResources.getSpec());
	}

	private final String source;

	public CommonMarkTest(Example example) {
		source = COMMENT.matcher(example.getSource()).replaceAll("");
	}

	@Test
	public void rendersWhatCommonMarkRenders() {
		Document page = Pages.ofBody(source);
		Document plain = plain(source);
		assertEquals(Pages.text(plain), Pages.text(page));
		assertEquals(withoutHeadingLevels(plain), withoutHeadingLevels(page));
	}

	@Test
	public void keepsTheTextWhateverSpansAreSetInIt() {
		Document plain = plain(source);
		for (int seed = 0; seed < 2; seed++) {
			String annotated = annotate(source, new Random(seed));
			Document page = Pages.ofBody(annotated);
			assertEquals(annotated, Pages.text(plain), Pages.text(page));
			assertTrue(annotated, Pages.body(page).select("a a").isEmpty());
			assertTrue(annotated, Pages.body(page).select("a .newsmark-marker").isEmpty());
			Pages.body(page).select("[data-newsmark-added]").remove();
			Pages.body(page).select("[data-newsmark]").unwrap();
			assertEquals(annotated, withoutHeadingLevels(plain), withoutHeadingLevels(page));
		}
	}

	private static Document plain(String markdown) {
		Document plain = Pages.read("<div class=newsmark-body>\n" + PlainCommonMark.html(markdown) + "</div>");
		for (Element link : plain.select("a[href]")) {
			if (link.attr("href").matches("(?!(?i)(https?|mailto):)[^/?#]*:.*")) {
				link.unwrap();
			}
		}
		return plain;
	}

	private static String withoutHeadingLevels(Document page) {
		return Pages.body(page).html().replaceAll("(?<=</?)h[1-6](?=>)", "h");
	}

	/** Wraps some words of the text, now and then with a span inside the span. */
	private static String annotate(String markdown, Random random) {
		List<int[]> words = words(markdown);
		StringBuilder annotated = new StringBuilder(markdown);
		for (int i = words.size() - 1; i >= 0; i--) {
			if (random.nextBoolean()) {
				int last = i;
				annotated.insert(words.get(last)[1], "]" + ANNOTATIONS[random.nextInt(ANNOTATIONS.length)]);
				if (random.nextInt(3) == 0) {
					annotated.insert(words.get(last)[1], "]" + ANNOTATIONS[random.nextInt(ANNOTATIONS.length)]);
					annotated.insert(words.get(last)[0], "[");
				}
				annotated.insert(words.get(last)[0], "[");
			}
		}
		return annotated.toString();
	}

	/** Finds the words that are text and nothing else: not the label of a link, no entity, no code, no address. */
	private static List<int[]> words(String markdown) {
		List<int[]> words = new ArrayList<>();
		PlainCommonMark.parse(markdown).accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				List<SourceSpan> places = text.getSourceSpans();
				if (places.size() != 1 || isInLabel(text, markdown)) {
					return;
				}
				int start = places.get(0).getInputIndex();
				if (markdown.startsWith(text.getLiteral(), start) && places.get(0).getLength() == text.getLiteral().length()) {
					for (Matcher word = WORD.matcher(text.getLiteral()); word.find();) {
						words.add(new int[] { start + word.start(), start + word.end() });
					}
				}
			}
		});
		words.sort((a, b) -> Integer.compare(a[0], b[0]));
		return words;
	}

	private static boolean isInLabel(Node text, String markdown) {
		for (Node node = text.getParent(); node != null; node = node.getParent()) {
			if (node instanceof Link || node instanceof Image) {
				List<SourceSpan> places = node.getSourceSpans();
				SourceSpan last = places.get(places.size() - 1);
				if (markdown.charAt(last.getInputIndex() + last.getLength() - 1) != ')') {
					return true;
				}
			}
		}
		return false;
	}
}
