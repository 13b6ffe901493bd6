package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class MarkAsMentionTest {

	private static final String TITLE = "Mark as source mention: ";

	private final Editor editor = new Editor();
	private final Actions actions = new Actions(editor);

	@After
	public void close() {
		editor.close();
	}

	/** Checks what is offered at the selection, the best first. */
	private void offers(String body, String... offered) {
		actions.story(body);
		assertEquals(body, List.of(offered), mentions());
	}

	private List<String> mentions() {
		return actions.titles(CodeActionKind.RefactorRewrite).stream().filter(title -> title.startsWith(TITLE))
				.map(title -> title.substring(TITLE.length())).toList();
	}

	private void declares(String body, String title, String declaration, String mention) {
		actions.story(body);
		String after = actions.after(actions.get(TITLE + title));
		assertTrue(after, after.contains("\n\n" + declaration + "\n\n---\n"));
		assertTrue(after, after.contains(mention));
	}

	@Test
	public void ordinaryWordsNameNobody() {
		offers("The bridge ‸came‸ down.\n");
		offers("‸The bridge is closed‸.\n");
		offers("‸Bridges‸ are closed.\n");
		offers("She said: “‸Bridges‸ are closed.”\n");
		offers("It closed on ‸Sunday, Nov. 30‸, she said.\n");
		offers("It is closed, ‸she‸ said, and ‸I‸ too.\n");
	}

	@Test
	public void onlyWholeWordsAndFewAreAName() {
		offers("It is closed, Ada L‸und‸ said.\n");
		offers("‸Ada Lund said‸ it is closed.\n");
		offers("‸Ada Lund and one two three four five six seven eight‸ came.\n");
		offers("It is closed, ‸Ada Lund said.\n\nThe Gazette‸ too.\n");
	}

	@Test
	public void whoIsSurelyNamedIsOfferedAlone() {
		offers("It is closed, ‸Mayor Ada Lund‸ said.\n", "@mayor");
		offers("It is closed, the ‸mayor‸ said.\n", "@mayor");
		offers("The ‸Gazette‸ has it.\n", "@gazette");
	}

	@Test
	public void whoMayBeNamedComesBeforeANewSource() {
		offers("The ‸Gazette's Bo Berg‸ has it.\n", "@mayor", "@gazette", "declare @berg");
		offers("He had ‸hollow‸ eyes.\n", "@mayor", "@gazette");
	}

	@Test
	public void anUnknownNameMayBeAnySourceOfTheFile() {
		offers("They met ‸Bo Berg‸ there.\n", "@mayor", "@gazette", "declare @berg");
	}

	@Test
	public void aSpeakerCanBeDeclared() {
		declares("It is closed, ‸officials‸ said.\n", "declare @officials", "source officials: anonymous \"officials\"",
				"[officials]{source @officials} said");
		declares("It is closed, according to ‸two people briefed on the plan‸.\n", "declare @people",
				"source people: anonymous \"two people briefed on the plan\"", "{source @people}.");
		declares("It is closed, ‸Bo Berg‸ said.\n", "declare @berg", "source berg: person \"Bo Berg\"",
				"[Bo Berg]{source @berg} said");
		declares("It is closed, ‸U.S. officials‸ said.\n", "declare @officials",
				"source officials: anonymous \"U.S. officials\"", "[U.S. officials]{source @officials} said");
	}

	@Test
	public void aCommaStaysOutside() {
		declares("It is closed, says ‸Bo Berg, ‸a clerk.\n", "declare @berg", "source berg: person \"Bo Berg\"",
				"says [Bo Berg]{source @berg}, a clerk");
	}

	@Test
	public void aCaretGetsWhatIsSure() {
		offers("It is closed, Ada L‸und said.\n", "@mayor");
		offers("It is closed, Bo B‸erg said.\n", "declare @berg");
		offers("It is closed, offi‸cials said.\n");
		offers("They met Ada L‸und there.\n");
		offers("Ada Lund s‸aid so.\n");
	}

	@Test
	public void mentionsAndOtherLanguagesAreLeftAlone() {
		offers("It is closed, [the ‸Gazette‸]{source @gazette} says.\n");
		editor.edit("story \"Brücke\" {\n  published 2025-11-30\n  language de\n}\n---\nEs ‸kam‸ so.\n");
		assertEquals(List.of(), mentions());
	}
}
