package org.newsmark.dsl.tests.ide.completion;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class AttributeCompletionTest {

	private static final String HEADER = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n\n"
			+ "source mayor: person \"Ada Lund\"\nsource log: document \"Inspection log\"\n---\n";
	private static final List<String> ANNOTATIONS = List.of("claim", "quote", "date", "source", "note");
	private static final List<String> OF_A_CLAIM = List.of("by", "via", "on", "evidence", "status", "denies", "supports",
			"corrects", "answers", "continues", "unsourced");

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	private Menu at(String body) {
		return Menu.typed(editor.open(HEADER + body), " ");
	}

	@Test
	public void annotationsFollowTheGrammar() {
		assertEquals(ANNOTATIONS, at("[The bridge is closed]{‸}.").labels());
		assertEquals(List.of("claim by @mayor", "quote by @mayor", "date 2025-11-30", "source @mayor",
				"note \"note for the desk\""), at("[The bridge is closed]{‸}.").snippets());
	}

	@Test
	public void annotationsAreProposedBeforeTheBraceIsClosed() {
		assertEquals(ANNOTATIONS, at("[The bridge is closed]{‸").labels());
		assertEquals(ANNOTATIONS, at("[The bridge is closed]{‸ and more, [he said]{claim by @mayor}").labels());
		assertEquals(ANNOTATIONS, at("[The bridge is closed]{‸\n\n[He left.]{claim}").labels());
	}

	@Test
	public void whatWasBegunIsCompleted() {
		assertEquals("claim", at("[The bridge is closed]{cl‸").labels().get(0));
		assertEquals("cl", at("[The bridge is closed]{cl‸").replaced("claim"));
		assertEquals(HEADER + "[The bridge is closed]{claim", at("[The bridge is closed]{cl‸").after("claim"));
	}

	@Test
	public void snippetsCloseTheBraceOnlyWhereItIsOpen() {
		assertTrue(at("[x]{‸").after("claim by @mayor").endsWith("[x]{claim by @${1:mayor}}"));
		assertTrue(at("[x]{‸}").after("claim by @mayor").endsWith("[x]{claim by @${1:mayor}}"));
		assertTrue(at("[x]{‸ [y]{claim by @mayor}").after("note \"note for the desk\"")
				.endsWith("[x]{note \"${1:note for the desk}\"} [y]{claim by @mayor}"));
	}

	@Test
	public void attributesAreProposedThatAreStillMissing() {
		assertEquals(OF_A_CLAIM, at("[x]{claim ‸}").labels());
		assertEquals(OF_A_CLAIM, at("[x]{claim #call ‸").labels());
		assertEquals(List.of("via", "evidence", "status", "denies", "supports", "corrects", "answers", "unsourced"),
				at("[x]{claim by @mayor on 2025-11-30 ‸").labels());
		assertEquals(List.of("via", "on", "answers"), at("[x]{quote ‸ translated by @mayor}").labels());
	}

	@Test
	public void anIdIsNoKeyword() {
		assertEquals(List.of("via", "on", "answers", "continues", "translated"),
				at("[x]{quote #by ‸}").labels().stream().filter(label -> !label.equals("by")).toList());
		assertTrue(at("[x]{quote #by ‸}").labels().contains("by"));
		assertEquals(List.of(), at("[x]{claim #‸}").labels());
	}

	@Test
	public void whatContinuesHasNothingElse() {
		assertEquals(List.of(), at("[x]{quote continues #q ‸}").labels());
		assertFalse(at("[x]{quote by @mayor ‸}").labels().contains("continues"));
	}

	@Test
	public void valuesOfStatusFollowTheGrammar() {
		assertEquals(List.of("unverified", "verified", "disputed", "false"), at("[x]{claim status ‸").labels());
		assertEquals(List.of("disputed"), at("[x]{claim status disp‸}").labels());
		assertEquals(List.of("unverified", "verified", "disputed", "false"), at("[x]{claim status ‸ by @mayor}").labels());
	}

	@Test
	public void attributesGoOnOverLinesAndInQuotedBlocks() {
		assertTrue(at("[x]{claim\n  ‸").labels().contains("by"));
		assertEquals("@mayor", at("> - [x]{claim by\n>   ‸}").labels().get(0));
		assertEquals("@mayor", at("## [x]{claim by ‸").labels().get(0));
		assertEquals("@mayor", at("1.  one\n\n    [x]{claim by ‸}\n").labels().get(0));
	}

	@Test
	public void nestedSpansAreToldApart() {
		assertEquals(OF_A_CLAIM, at("[He said [Sunday]{date 2025-11-30} so]{claim ‸}").labels());
		assertEquals(ANNOTATIONS, at("[He said [Sunday]{‸} so]{claim by @mayor}").labels());
	}

	@Test
	public void stringsAndNotesAreLeftAlone() {
		assertEquals(List.of(), at("[x]{note \"check ‸").labels());
		assertEquals(List.of(), at("[x]{note \"check ‸\"}").labels());
		assertEquals(List.of(), at("[x]{claim by @mayor \"p. ‸ 12\"}").labels());
		assertEquals(List.of(), at("[x]{claim by @mayor // ‸\n}").labels());
	}

	@Test
	public void whatMeansNothingIsPassedOver() {
		assertEquals(OF_A_CLAIM, at("[x]{claim foo bar ‸}").labels());
		assertEquals(OF_A_CLAIM, at("[x]{clam ‸}").labels());
		assertEquals(List.of("@mayor", "@log"), at("[x]{claim by by ‸}").labels());
		assertEquals(List.of("@log"), at("[x]{claim by @mayor, , ‸}").labels());
		assertEquals("via", at("[x]{claim by @mayor @log ‸}").labels().get(0));
		assertEquals(List.of("@mayor", "@log"), at("[x]{claim by mayor ‸}").labels());
		assertEquals("2025-11-30", at("[x]{claim on yesterday ‸}").labels().get(0));
		assertEquals("2025-11-30", at("[x]{date Sunday ‸}").labels().get(0));
		assertEquals(List.of("unverified", "verified", "disputed", "false"), at("[x]{claim status tru ‸}").labels());
		assertEquals(ANNOTATIONS, at("[x]{#id ‸}").labels());
		assertEquals(OF_A_CLAIM, at("[x]{#id claim ‸}").labels());
	}

	@Test
	public void behindWordsThatMayBeProseProposalsAreForThoseWhoAsk() {
		assertEquals(List.of(), at("[x]{claim by @mayor. Then ‸").labels());
		assertEquals("via", Menu.asked(editor.edit(HEADER + "[x]{claim by @mayor. Then ‸")).labels().get(0));
		assertEquals(OF_A_CLAIM, Menu.asked(editor.edit(HEADER + "[x]{claim foo ‸")).labels());
		assertEquals(List.of(), Menu.asked(editor.edit(HEADER + "[x]{claim foo ‸")).snippets());
	}

	@Test
	public void brokenAttributesProposeNothing() {
		assertEquals(List.of(), at("[x]{claim by @mayor, he said. Then ‸").labels());
		assertEquals(List.of(), at("[x]{claim wrong words ‸").labels());
		assertEquals(List.of(), at("[The [x]{bridge]{claim} ‸").labels());
		assertEquals(List.of(), at("[x]{claim}]{‸").labels());
	}

	@Test
	public void spansMayNestTooDeep() {
		assertEquals(ANNOTATIONS, at("[".repeat(60) + "x" + "]{claim}".repeat(59) + "]{‸").labels());
		assertEquals(List.of(), at("[".repeat(70) + "x]{‸" + "]{claim}".repeat(69)).labels());
	}

	@Test
	public void positionsAreRightBehindEmojiAndInOtherLineBreaks() {
		String text = HEADER.replace("\n", "\r\n") + "😀 [Ärger 🚧]{claim by @may‸}";
		Menu menu = Menu.typed(editor.open(text), "@");
		assertEquals("@may", menu.replaced("@mayor"));
		assertTrue(menu.after("@mayor").endsWith("😀 [Ärger 🚧]{claim by @mayor}"));
	}
}
