package org.newsmark.dsl.tests.ide.hover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.ide.Editor;

public class HoverTest {

	private static final String STORY = """
			story "Bridge closed" {
			  published 2025-11-30
			}
			source mayor: person "Ada Lund" {
			  role "Mayor of Oddby"
			}
			""";

	@Rule
	public final TemporaryFolder outside = new TemporaryFolder();

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	private String hover(String marked) {
		editor.open(marked);
		return card();
	}

	private String card() {
		Hover hover = answer();
		assertEquals(MarkupKind.MARKDOWN, hover.getContents().getRight().getKind());
		return hover.getContents().getRight().getValue();
	}

	private Hover answer() {
		return Editor.get(editor.files().hover(new HoverParams(editor.file(), editor.caret())));
	}

	private String covered() {
		return editor.in(answer().getRange());
	}

	// ---- sources

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

	private String hover(String name, String marked) {
		editor.open(name, marked);
		return card();
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

	// ---- claims and quotes

	@Test
	public void aClaimShowsWhoStandsBehindIt() {
		assertEquals("""
				**Claim** · `#closed` · Disputed.

				> The bridge is closed

				- According to Ada Lund `@mayor` (p. 2)
				- Said: Saturday, Nov. 29, 2025""",
				hover(STORY + "---\n[The bridge is closed]{cl‸aim #closed by @mayor \"p. 2\" on 2025-11-29 status disputed}.\n"));
		assertEquals(editor.text().substring(editor.text().indexOf("[The"), editor.text().lastIndexOf(".")), covered());
	}

	@Test
	public void itsWordsShowTheClaimAndProseShowsNothing() {
		assertTrue(hover(STORY + "---\n[The bri‸dge is closed]{claim by @mayor}.\n").startsWith("**Claim**"));
		editor.open(STORY + "---\n[The bridge is closed]{claim by @mayor}, she sa‸id.\n");
		assertNull(answer());
	}

	@Test
	public void theInnermostSpanIsShown() {
		String body = "---\n[\"[The ‸bridge is closed]{claim},\"]{quote by @mayor on 2025-11-29} she said.\n";
		assertEquals("""
				**Claim**

				> The bridge is closed

				- According to Ada Lund `@mayor` *(inherited)*
				- Said: Saturday, Nov. 29, 2025 *(inherited)*""", hover(STORY + body));
	}

	@Test
	public void anInheritedWayIsMarked() {
		String card = hover(STORY + "source clerk: person \"Bo Holt\"\n"
				+ "---\n[\"[The bridge is closed]{clai‸m by @mayor},\"]{quote by @clerk via @clerk} he said.\n");
		assertTrue(card, card.contains("- According to Ada Lund `@mayor`, as told by Bo Holt `@clerk` *(inherited)*"));
	}

	@Test
	public void whatHasNoSourceSaysWhy() {
		assertTrue(hover(STORY + "---\n[The bridge is closed]{clai‸m}.\n").contains("- No source is given"));
		assertTrue(hover(STORY + "---\n[The bridge is old]{clai‸m unsourced \"common knowledge\"}.\n")
				.contains("- Given without a source: common knowledge"));
	}

	@Test
	public void evidenceIsNamed() {
		String card = hover(STORY + "source plan: document \"Plan of the bridge\" { url \"https://example.org/\" }\n"
				+ "---\n[The bridge is old]{clai‸m by @mayor evidence @plan \"p. 3\" status verified}.\n");
		assertTrue(card, card.contains("- Evidence: Plan of the bridge `@plan` (p. 3)"));
		assertTrue(card, card.contains("Verified."));
	}

	@Test
	public void aReferenceShowsTheClaimThatItNames() {
		String card = hover(STORY + "source clerk: person \"Bo Holt\"\n---\n[The bridge is closed]{claim #closed by @mayor}. "
				+ "[He denies it]{claim #denial by @clerk denies #clo‸sed}.\n");
		assertEquals("""
				**Claim** · `#closed` · Denied.

				> The bridge is closed

				- According to Ada Lund `@mayor`
				- Denied by Bo Holt `@clerk`: “He denies it”""", card);
		assertEquals("closed", covered());
		assertTrue(hover(editor.text().replace("{claim #denial", "{cl‸aim #denial"))
				.contains("- Denies “The bridge is closed”"));
	}

	@Test
	public void responsesOfClosedStoriesAreShown() {
		editor.with("reply.news", """
				import "story.news"
				story "City *replies*" { published 2025-12-01 }
				source clerk: person "Bo Holt"
				source plan: document "Plan" { url "https://example.org/plan" }
				---
				[The bridge is open]{claim by @clerk evidence @plan denies story#closed}.
				""");
		String card = hover(STORY + "---\n[The bridge is closed]{clai‸m #closed by @mayor}.\n");
		assertTrue(card, card.endsWith("- Denied by Bo Holt `@clerk`: “The bridge is open” in “City \\*replies\\*”"));
		assertTrue(card, card.contains("Denied."));
	}

	@Test
	public void aClaimOfAnotherStoryIsShownWithItsFile() {
		editor.with("first.news", STORY + "---\n[The bridge is closed]{claim #closed by @mayor}.\n");
		String card = hover("import \"first.news\"\nstory \"S\" { published 2025-11-30 }\n---\n"
				+ "[It is open]{claim by @mayor denies first#‸closed}.\n");
		assertTrue(card, card.startsWith("**Claim** · `#closed` · Denied.\n\n> The bridge is closed"));
		assertTrue(card, card.endsWith("- Stands in first.news"));
	}

	@Test
	public void aSplitQuoteIsShownWhole() {
		String body = "---\n[\"It is closed,\"]{quote #q by @mayor} she said. [\"It ‸is old.\"]{quote continues #q}\n";
		assertEquals("""
				**Quote** · `#q`

				> "It is closed," … "It is old."

				- According to Ada Lund `@mayor`""", hover(STORY + body));
		assertEquals("[\"It is old.\"]{quote continues #q}", covered());
	}

	@Test
	public void wordsThatLookLikeAListStayWords() {
		assertTrue(hover(STORY + "---\nSo: [1. The bridge]{clai‸m by @mayor}.\n").contains("> 1\\. The bridge"));
		assertTrue(hover(STORY + "---\nSo: [- a bridge]{clai‸m by @mayor}.\n").contains("> \\- a bridge"));
	}

	@Test
	public void aNoteShowsNothingOfItself() {
		editor.open(STORY + "---\n[The bridge]{note \"de‸sk\"} is closed.\n");
		assertNull(answer());
		assertTrue(hover(STORY + "---\n[The [bri‸dge]{note \"desk\"} is closed]{claim by @mayor}.\n")
				.startsWith("**Claim**"));
	}

	@Test
	public void aMentionShowsItsSource() {
		assertTrue(hover(STORY + "---\nSo says [the ma‸yor]{source @mayor}.\n").startsWith("**Ada Lund**"));
		assertEquals("[the mayor]{source @mayor}", covered());
	}

	@Test
	public void emojiAndCarriageReturnsMoveNothing() {
		hover((STORY + "---\n🌉🌉 [The 🌉 bridge]{claim by @‸mayor}.\n").replace("\n", "\r\n"));
		assertEquals("mayor", covered());
	}

	// ---- dates

	@Test
	public void aDateShowsItsWeekday() {
		assertEquals("**Sunday, Nov. 30, 2025**\n\nA day · `2025-11-30`", hover(STORY.replace("2025-11-30", "2025‸-11-30")));
		assertEquals("2025-11-30", covered());
	}

	@Test
	public void aDateSpanShowsItsDateAtItsWordsToo() {
		String body = "---\n[The bridge closed [on Sun‸day]{date 2025-11-30}]{claim by @mayor}.\n";
		assertTrue(hover(STORY + body).startsWith("**Sunday, Nov. 30, 2025**"));
		assertEquals("[on Sunday]{date 2025-11-30}", covered());
	}

	@Test
	public void theDateOfAStatementIsADate() {
		assertTrue(hover(STORY + "---\n[It is]{claim by @mayor on 2025-11‸-29}.\n")
				.startsWith("**Saturday, Nov. 29, 2025**"));
	}

	@Test
	public void coarseDatesShowWhatTheyCover() {
		assertEquals("**November 2025**\n\nA month, from Saturday, Nov. 1, 2025 to Sunday, Nov. 30, 2025 · `2025-11`",
				date("2025-11"));
		assertEquals("**a day in November 2025**\n\nA day that is not known, from Saturday, Nov. 1, 2025 to Sunday, Nov. 30, "
				+ "2025 · `2025-11-XX`", date("2025-11-XX"));
		assertEquals("**about 2025**\n\nA year, from Wednesday, Jan. 1, 2025 to Wednesday, Dec. 31, 2025 · `2025~`",
				date("2025~"));
		assertEquals("**possibly Nov. 30, 2025 (a Sunday)**\n\nA day · `2025-11-30?`", date("2025-11-30?"));
		assertEquals("**Sunday, Nov. 30, 2025, 20:15 (UTC-05:00)**\n\nA time of day · `2025-11-30T20:15-05:00`",
				date("2025-11-30T20:15-05:00"));
		assertEquals("**since September 2025**\n\nAn interval, from Monday, Sept. 1, 2025 on · `2025-09/..`",
				date("2025-09/.."));
		assertEquals("**until 2025**\n\nAn interval, up to and with Wednesday, Dec. 31, 2025 · `../2025`", date("../2025"));
		assertEquals("**autumn 2025**\n\nA season, from Monday, Sept. 1, 2025 to Sunday, Nov. 30, 2025 · `2025-23`",
				date("2025-23"));
		assertEquals("**the 2020s**\n\nTen years, from Wednesday, Jan. 1, 2020 to Monday, Dec. 31, 2029 · `202X`",
				date("202X"));
	}

	private String date(String date) {
		return hover(STORY + "---\nIt closed [then]{date ‸" + date + "}.\n");
	}

	@Test
	public void anImpossibleDateShowsNothing() {
		editor.open(STORY.replace("2025-11-30", "2025‸-11-31"));
		assertNull(answer());
	}

	// ---- rules, imports, slugs

	@Test
	public void aRuleShowsItsPage() {
		assertTrue(hover("policy \"Desk\" {\n  rule claim-with‸out-source warning\n}\n")
				.startsWith("# claim-without-source\n"));
		assertEquals("claim-without-source", covered());
	}

	@Test
	public void anIgnoredRuleShowsItsPage() {
		assertTrue(hover(STORY + "---\n// newsmark: ignore claim-with‸out-source why\n[It is]{claim}.\n")
				.startsWith("# claim-without-source\n"));
		assertEquals("claim-without-source", covered());
		editor.open(STORY + "---\n// newsmark: ignore claim-without-source w‸hy\n[It is]{claim}.\n");
		assertNull(answer());
		editor.open("// newsmark: ignore no-‸such-rule why\n" + STORY);
		assertNull(answer());
	}

	@Test
	public void anImportShowsWhatItsFileHolds() {
		editor.with("wires.news", "source herald: publication \"The Herald\"\nsource wire: organization \"The Wire\"\n");
		assertEquals("**2 sources**\n\n- The Herald `@herald`, publication\n- The Wire `@wire`, organization",
				hover("import \"wir‸es.news\"\n" + STORY));
		assertEquals("\"wires.news\"", covered());
	}

	@Test
	public void anImportOfAStoryShowsTheStory() {
		editor.with("first.news", STORY + "---\n[The bridge is closed]{claim by @mayor}.\n");
		assertEquals("""
				**Bridge closed** · `first`

				1 claim

				- Published: Sunday, Nov. 30, 2025
				- Ada Lund `@mayor`, person""", hover("import \"fir‸st.news\"\nstory \"S\" { published 2025-11-30 }\n---\nx\n"));
	}

	@Test
	public void anImportOfNothingShowsNothing() {
		editor.open("import \"mis‸sing.news\"\n" + STORY);
		assertNull(answer());
	}

	@Test
	public void aSlugShowsItsStory() {
		editor.with("first.news", STORY + "---\n[The bridge is closed]{claim #closed by @mayor}.\n");
		assertTrue(hover("import \"first.news\"\nstory \"S\" { published 2025-11-30 }\n---\n"
				+ "[It is open]{claim by @mayor denies fi‸rst#closed}.\n").startsWith("**Bridge closed** · `first`"));
	}

	// ---- edges

	@Test
	public void anEmptyFileShowsNothing() {
		editor.open("‸");
		assertNull(answer());
	}

	@Test
	public void bothEndsOfAFileAreSafe() {
		editor.open("‸" + STORY + "---\n[It is]{claim by @mayor}");
		assertNull(answer());
		editor.open(STORY + "---\n[It is]{claim by @mayor}‸");
		assertNull(answer());
		editor.open(STORY + "---\n[It is]{claim by @‸");
		answer();
	}

	@Test
	public void placesOutsideOfTheTextAreSafe() {
		editor.open(STORY);
		assertNull(Editor.get(editor.files().hover(new HoverParams(editor.file(), new Position(99, 99)))));
	}

	@Test
	public void aFileThatIsNotThereShowsNothing() {
		editor.open(STORY);
		TextDocumentIdentifier missing = new TextDocumentIdentifier(editor.uri("missing.news"));
		assertNull(Editor.get(editor.files().hover(new HoverParams(missing, new Position(0, 0)))));
	}

	@Test
	public void aClosedFileCanBeAsked() {
		editor.with("closed.news", STORY + "---\n[The bridge is closed]{claim by @mayor}.\n").open(STORY);
		TextDocumentIdentifier closed = new TextDocumentIdentifier(editor.uri("closed.news"));
		Hover hover = Editor.get(editor.files().hover(new HoverParams(closed, new Position(3, 8))));
		assertTrue(hover.getContents().getRight().getValue().endsWith("1 claim rests on it here, 1 in the workspace."));
	}

	@Test
	public void aFileOutsideOfTheWorkspaceCanBeAsked() throws IOException {
		Path story = outside.newFile("story.news").toPath().toRealPath();
		String card = hover(story.toString(), STORY + "---\n[The bridge is closed]{claim by @‸mayor}.\n");
		assertTrue(card, card.endsWith("1 claim rests on it here, 1 in the workspace."));
	}
}
