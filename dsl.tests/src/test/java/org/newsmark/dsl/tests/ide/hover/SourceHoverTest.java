package org.newsmark.dsl.tests.ide.hover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.Test;

/** Points at sources. */
public class SourceHoverTest extends HoverQuestions {

	@Test
	public void aSourceShowsItsCard() {
		assertEquals("""
				**Ada Lund** · `@mayor`

				Person · Mayor of Oddby

				1 claim rests on it here, 1 in the workspace.""",
				hover(STORY + "---\n[The bridge is closed]{claim by @ma‸yor}.\n"));
		assertEquals("mayor", covered());
	}

	@Test
	public void theSignBelongsToTheId() {
		assertTrue(hover(STORY + "---\n[The bridge is closed]{claim by ‸@mayor}.\n").startsWith("**Ada Lund**"));
		assertEquals("mayor", covered());
	}

	@Test
	public void theDeclarationShowsTheCardToo() {
		String card = hover(STORY.replace("mayor:", "‸mayor:") + "---\nNothing is claimed.\n");
		assertTrue(card, card.endsWith("No claim rests on it."));
	}

	@Test
	public void everythingThatIsPublishedOfASourceIsTold() {
		assertEquals("""
				**The Oddby Gazette** · `@gazette`

				Publication

				- Title: Bridge in danger
				- By Ada Lund `@mayor`
				- Published: Sunday, Nov. 30, 2025
				- Accessed: November 2025
				- Read it: [gazette.example.org/bridge](<https://gazette.example.org/bridge>)
				- Archived: [archive.example.org](<https://archive.example.org/>)

				No claim rests on it.""", hover(STORY + """
				source gaz‸ette: publication "The Oddby Gazette" {
				  title "Bridge in danger"
				  by @mayor
				  published 2025-11-30
				  accessed 2025-11
				  url "https://gazette.example.org/bridge"
				  archived "https://archive.example.org/"
				}
				"""));
	}

	@Test
	public void hearsayIsToldInWords() {
		String card = hover(STORY + """
				source clerk: person "Bo Holt" { via @mayor }
				source workers: anonymous "workers on the bridge" {
				  count 3
				  via @cl‸erk
				  reason "they fear for their jobs"
				}
				""");
		assertTrue(card, card.contains("- Known to us as told by Ada Lund `@mayor`"));
		String workers = hover(editor.text().replace("workers:", "work‸ers:"));
		assertTrue(workers, workers.contains("3 people, not named"));
		assertTrue(workers, workers.contains("- Known to us as told by Bo Holt `@clerk`, as told by Ada Lund `@mayor`"));
		assertTrue(workers, workers.contains("- Why unnamed: they fear for their jobs"));
	}

	@Test
	public void deskOnlyWordsAreNeverShown() {
		String header = "story \"S\" { published 2025-11-30 }\nsource clerk: anonymous \"a clerk\" {\n"
				+ "  approved-by \"the desk\"\n  note \"her name is Ida\"\n}\n";
		assertFalse(hover(header + "---\n[It is]{claim by @cl‸erk}.\n").matches("(?s).*(desk|Ida).*"));
		editor.with("newsroom.news", header.substring(header.indexOf("source")));
		assertFalse(hover("story \"S\" { published 2025-11-30 }\n---\n[It is]{claim by @cl‸erk}.\n")
				.matches("(?s).*(desk|Ida).*"));
	}

	@Test
	public void claimsOfOtherFilesCount() {
		editor.with("newsroom.news", "source mayor: person \"Ada Lund\"\n")
				.with("other.news", "story \"Other\" { published 2025-11-30 }\n---\n[A]{claim by @mayor}. [B]{claim by @mayor}.\n");
		String card = hover("story \"S\" { published 2025-11-30 }\n---\n[The bridge is closed]{claim by @‸mayor}.\n");
		assertTrue(card, card.endsWith("1 claim rests on it here, 3 in the workspace."));
		assertTrue(card, card.contains("- Declared in newsroom.news"));
		String declaration = hover("newsroom.news", "source ‸mayor: person \"Ada Lund\"\n");
		assertTrue(declaration, declaration.endsWith("No claim rests on it here, 3 in the workspace."));
	}

	@Test
	public void quotesCountBesideClaims() {
		String card = hover(STORY + "---\n[A]{claim by @mayor}. [\"B\"]{quote by @mayor}. [\"C\"]{quote by @‸mayor}.\n");
		assertTrue(card, card.endsWith("1 claim and 2 quotes rest on it here, 1 claim and 2 quotes in the workspace."));
	}

	@Test
	public void anUnresolvedSourceShowsTheClaimAroundIt() {
		assertTrue(hover(STORY + "---\n[The bridge is closed]{claim by @may‸er}.\n").startsWith("**Claim**"));
	}

	@Test
	public void noAuthorCanWriteMarkdown() {
		String card = hover("source ‸x: person \"[Click](https://evil.example) **now** <b>\\\\\" {\n"
				+ "  role \"see www.evil.example or http://evil.example or me@evil.example `x` | # ![i](j)\"\n"
				+ "  url \"javascript:alert(1)\"\n  archived \"https://example.org/a(b)>c [d](e)\"\n}\n");
		assertEquals("""
				**\\[Click\\](https\\://evil.example) \\*\\*now\\*\\* \\<b\\>\\\\** · `@x`

				Person · see www\\.evil.example or http\\://evil.example or me\\@evil.example \\`x\\` \\| \\# \\!\\[i\\](j)

				- Archived: [example.org/a(b)\\>c \\[d\\](e)](<https://example.org/a(b)%3Ec%20%5Bd%5D(e)>)

				No claim rests on it.""", card);
	}

	@Test
	public void whateverANameHoldsMarkdownShowsItAsItIs() {
		for (String name : List.of("*a* _b_ **c**", "`code` ~~no~~", "<b>x</b> &amp; &lt;", "a\\\\b\\\\*c*",
				"[a]: http://b.example", "![a](b)", "http://a.example www.b.example c@d.example",
				"$(alert) :smile: {x} ^y^", "# no heading", "1. no list",
				"> no quote", "| a | b |", "🌉 \u202Eevil\u202C name", "mailto:a@b.example")) {
			Node card = Parser.builder().build().parse(hover("source ‸x: person \"" + name + "\"\n"));
			String shown = name.replace("\\\\", "\\").replaceAll("[\u202E\u202C]", " ").replaceAll(" +", " ");
			String text = TextContentRenderer.builder().build().render(card);
			assertEquals(shown + " · \"@x\"", text.lines().findFirst().get());
			assertTrue(card.getFirstChild() instanceof Paragraph);
		}
	}
}
