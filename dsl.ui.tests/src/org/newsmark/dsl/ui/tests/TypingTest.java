package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Rule;
import org.junit.Test;

public class TypingTest {

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void aSpanIsClosedAndGoesOnToItsAnnotation() throws Exception {
		workbench.open("---\n‸\n");
		workbench.type("[It rains]claim");
		assertEquals("---\n[It rains]{claim‸}\n", workbench.text());
	}

	@Test
	public void aNewLineBeginsBelowTheOneBefore() throws Exception {
		workbench.open("source mill: person \"Vera Mill\" {\n  role \"Clerk\"‸\n}\n---\n");
		workbench.type("\rfrom");
		assertEquals("source mill: person \"Vera Mill\" {\n  role \"Clerk\"\n  from‸\n}\n---\n", workbench.text());
	}

	@Test
	public void aBraceThatStandsThereIsTypedOver() throws Exception {
		workbench.open("---\n‸\n");
		workbench.type("[It rains]{claim}.");
		assertEquals("---\n[It rains]{claim}.‸\n", workbench.text());
	}

	@Test
	public void aLinkIsNoSpan() throws Exception {
		workbench.open("---\n‸\n");
		workbench.type("See [the (old) map](https://example.org) (new).");
		assertEquals("---\nSee [the (old) map](https://example.org) (new).‸\n", workbench.text());
	}

	@Test
	public void selectedWordsBecomeASpan() throws Exception {
		workbench.open("---\nIt rains.\n");
		workbench.select(4, "It rains".length());
		workbench.type("[");
		assertEquals("---\n[It rains]{‸}.\n", workbench.text());
	}

	@Test
	public void aQuotationMarkBehindAWordCloses() throws Exception {
		workbench.open("---\n‸\n");
		workbench.type("\"No\" she said");
		assertEquals("---\n\"No\" she said‸\n", workbench.text());
	}

	@Test
	public void linesBecomeCommentsAndBack() throws Exception {
		String text = "---\nIt rains.\n\nStill.\n";
		workbench.open(text);
		workbench.select(4, text.length() - 5);
		workbench.command("org.newsmark.dsl.ui.toggleComment");
		assertEquals("---\n// It rains.\n\n// Still.\n", workbench.document().get());
		workbench.command("org.newsmark.dsl.ui.toggleComment");
		assertEquals(text, workbench.document().get());
	}

	@Test
	public void aDoubleClickOnABracketSelectsTheSpan() throws Exception {
		workbench.open("---\nNow [it [rains]{claim} again]{claim unsourced \"seen\"}.\n");
		selects("[it", "[it [rains]{claim} again]{claim unsourced \"seen\"}");
		selects("]{claim}", "[rains]{claim}");
		selects("} again", "[rains]{claim}");
		selects("{claim u", "[it [rains]{claim} again]{claim unsourced \"seen\"}");
	}

	@Test
	public void aDoubleClickOnAWordSelectsTheWord() throws Exception {
		workbench.open("source mayor: person \"Ada Höß\"\n---\n"
				+ "[Don't rain on München’s by-election, Zoë]{claim by @mayor}.\n");
		selects("on't", "Don't");
		selects("ünchen", "München’s");
		selects("election", "by-election");
		selects("oë", "Zoë");
		selects("ayor}", "mayor");
		selects("öß", "Höß");
	}

	private void selects(String clicked, String wanted) {
		Screen.until(wanted, () -> {
			workbench.doubleClick(clicked);
			Screen.pause(50);
			return workbench.selected().equals(wanted);
		});
	}

	@Test
	public void theHeaderIsFormatted() throws Exception {
		workbench.open("source   mill:person \"Vera Mill\"\n---\nIt   rains.\n");
		workbench.command("org.newsmark.dsl.ui.format");
		Screen.until("the format", () -> workbench.document().get().startsWith("source mill: person \"Vera Mill\"\n"));
		assertTrue(workbench.document().get().endsWith("---\nIt   rains.\n"));
	}
}
