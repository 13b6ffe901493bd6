package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class MarkAsTest {

	private final Editor editor = new Editor();
	private final Actions actions = new Actions(editor);

	@After
	public void close() {
		editor.close();
	}

	private List<String> marks() {
		return actions.titles(CodeActionKind.RefactorRewrite);
	}

	private void becomes(String title, String body, String expected) {
		actions.story(body);
		assertEquals(expected + "\n", actions.body(title));
	}

	@Test
	public void selectedWordsBecomeAClaim() {
		becomes("Mark as claim", "‸The bridge is closed‸.\n", "[The bridge is closed]{claim}.");
	}

	@Test
	public void eachMarkHasAKindOfItsOwnForItsKey() {
		actions.story("‸The bridge is closed‸.\n");
		assertEquals(List.of("Mark as claim"), actions.titles("refactor.rewrite.claim"));
		assertEquals(List.of("Mark as quote"), actions.titles("refactor.rewrite.quote"));
		actions.story("‸Ada Lund‸ said the bridge was closed on 3 May 2025.\n");
		assertEquals(List.of("Mark as source mention: @mayor"), actions.titles("refactor.rewrite.mention"));
		assertEquals(List.of(), actions.titles("refactor.rewrite.date"));
		actions.story("The bridge was closed on ‸3 May 2025‸.\n");
		assertEquals(List.of("Mark as date 2025-05-03"), actions.titles("refactor.rewrite.date"));
	}

	@Test
	public void aClaimIsByTheOneSourceItsSentenceNames() {
		becomes("Mark as claim by @mayor", "‸The bridge is closed‸, Ada Lund said.\n",
				"[The bridge is closed]{claim by @mayor}, Ada Lund said.");
		becomes("Mark as claim by @mayor", "‸The bridge is closed‸, the mayor said. The Gazette reported it.\n",
				"[The bridge is closed]{claim by @mayor}, the mayor said. The Gazette reported it.");
		becomes("Mark as claim by @gazette", "‸The bridge is closed‸, [it]{source @gazette} says.\n",
				"[The bridge is closed]{claim by @gazette}, [it]{source @gazette} says.");
	}

	@Test
	public void aSentenceWithMarksInItIsLeftToItsReporter() {
		for (String begun : new String[] { "‸The [bridge] is closed.\n", "‸It is closed {claim by @mayor}.\n", "‸See <!-- x -->\n" }) {
			actions.story(begun);
			assertFalse(begun, marks().contains("Mark as claim"));
		}
	}

	@Test
	public void ofTwoNamedSourcesNoneIsChosen() {
		actions.story("‸The bridge is closed‸, Lund said, and [the Gazette]{source @gazette} too.\n");
		assertTrue(marks().toString(), marks().contains("Mark as claim"));
	}

	@Test
	public void whoIsToldDoesNotSayIt() {
		becomes("Mark as claim", "‸The bridge is closed‸, she told [the Gazette]{source @gazette}.\n",
				"[The bridge is closed]{claim}, she told [the Gazette]{source @gazette}.");
	}

	@Test
	public void whatAnEnclosingClaimCitesIsInherited() {
		becomes("Mark as claim", "[‸It is closed‸, Lund said]{claim by @mayor}.\n",
				"[[It is closed]{claim}, Lund said]{claim by @mayor}.");
	}

	@Test
	public void atACaretTheSentenceBecomesAClaim() {
		becomes("Mark as claim", "It is late. The bri‸dge is closed! Go home.\n",
				"It is late. [The bridge is closed]{claim}! Go home.");
		actions.story("[The bridge]{claim by @mayor} is clo‸sed.\n");
		assertEquals(List.of(), marks());
	}

	@Test
	public void atACaretTheQuotationBecomesAQuote() {
		becomes("Mark as quote by @mayor", "“The bridge is clo‸sed,” Lund said.\n",
				"[“The bridge is closed,”]{quote by @mayor} Lund said.");
	}

	@Test
	public void selectedWordsBecomeAQuote() {
		becomes("Mark as quote", "It is ‸\"closed\"‸ now.\n", "It is [\"closed\"]{quote} now.");
	}

	@Test
	public void datesGetTheirValue() {
		becomes("Mark as date 2025-11-28", "It closed on ‸Friday‸.\n", "It closed on [Friday]{date 2025-11-28}.");
		becomes("Mark as date 2025-11-28", "It closed on Fri‸day.\n", "It closed on [Friday]{date 2025-11-28}.");
		becomes("Mark as date 2025-05", "It closed in ‸May‸.\n", "It closed in [May]{date 2025-05}.");
	}

	@Test
	public void datesAreCountedFromTheDayOfTheClaim() {
		actions.story("[It closed on ‸Friday‸]{claim by @mayor on 2025-11-20}.\n");
		assertTrue(marks().toString(), marks().containsAll(List.of("Mark as date 2025-11-14", "Mark as date 2025-11-28")));
	}

	@Test
	public void otherWordsAreNoDate() {
		actions.story("It ‸closed‸ on [Fri‸day]{date 2025-11-28}.\n");
		assertTrue(marks().stream().noneMatch(title -> title.startsWith("Mark as date")));
		editor.edit("story \"Brücke\" {\n  published 2025-11-30\n  language de\n}\n---\nIt closed on ‸Friday‸.\n");
		assertTrue(marks().stream().noneMatch(title -> title.startsWith("Mark as date")));
	}

	@Test
	public void aSourceThatIsNamedIsOfferedAlone() {
		becomes("Mark as source mention: @gazette", "It is closed, ‸the Gazette‸ says.\n",
				"It is closed, [the Gazette]{source @gazette} says.");
		assertEquals(1, marks().stream().filter(title -> title.startsWith("Mark as source")).count());
	}

	@Test
	public void aSourceThatIsUnknownCanBeDeclared() {
		actions.story("It is closed, ‸Bo \"Z\" Ørn-Åberg‸ says.\n");
		assertTrue(marks().containsAll(List.of("Mark as source mention: @mayor", "Mark as source mention: @gazette")));
		String after = actions.after(actions.get("Mark as source mention: declare @aberg"));
		assertTrue(after, after.contains("}\n\nsource aberg: person \"Bo \\\"Z\\\" Ørn-Åberg\"\n\n---\n"));
		assertTrue(after, after.contains("closed, [Bo \"Z\" Ørn-Åberg]{source @aberg} says."));
	}

	@Test
	public void bracketsWithoutAPartnerStayPlain() {
		becomes("Mark as claim", "He wrote ‸the bridge] is [closed‸ today.\n",
				"He wrote [the bridge\\] is \\[closed]{claim} today.");
		becomes("Mark as claim", "Look in ‸C:\\‸ now.\n", "Look in [C:\\\\]{claim} now.");
		becomes("Mark as claim", "‸A [plain] {brace} \\] here‸.\n", "[A [plain] {brace} \\] here]{claim}.");
	}

	@Test
	public void wholeSpansLinksAndEmphasisAreTakenIn() {
		becomes("Mark as claim", "‸The *bridge* is [closed](https://example.org)‸.\n",
				"[The *bridge* is [closed](https://example.org)]{claim}.");
		becomes("Mark as claim", "‸It closed on [Friday]{date 2025-11-28}‸.\n",
				"[It closed on [Friday]{date 2025-11-28}]{claim}.");
	}

	@Test
	public void nothingIsCutInTwo() {
		for (String body : List.of("The *bri‸dge is* clo‸sed.\n", "The [bri‸dge](https://example.org) is clo‸sed.\n",
				"The `bri‸dge` is clo‸sed.\n", "The [bri‸dge]{date 2025} is clo‸sed.\n", "The bri‸dge\n\nis clo‸sed.\n",
				"- The bri‸dge\n- is clo‸sed.\n", "The [bridge]{claim ‸by @mayor} is clo‸sed.\n", "🌉‸ ‸closed\n",
				"```\nThe ‸bridge‸\n```\n", "See ![the ‸bridge‸](a.png).\n", "See [it](https://e.o‸rg/‸x).\n",
				"[The bri‸dge is]{claim by @mayor} clo‸sed.\n", "The [bridge]{claim ‸by @mayor}‸ is closed.\n")) {
			actions.story(body);
			assertEquals(body, List.of(), marks());
		}
	}

	@Test
	public void emojiAreNeverCut() {
		becomes("Mark as claim", "🌉 ‸The 🌉 is closed 🌉‸ 🌉.\n", "🌉 [The 🌉 is closed 🌉]{claim} 🌉.");
	}

	@Test
	public void spansInQuotesAndListsAreMarkedOverTheirLines() {
		becomes("Mark as claim", "> - The ‸bridge\n>   is closed‸.\n", "> - The [bridge\n>   is closed]{claim}.");
	}
}
