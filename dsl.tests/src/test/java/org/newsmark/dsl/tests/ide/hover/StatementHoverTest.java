package org.newsmark.dsl.tests.ide.hover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** Points at claims and quotes, and at what is in them. */
public class StatementHoverTest extends HoverQuestions {

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
}
