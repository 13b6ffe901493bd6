package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class IgnoreHereTest {

	private final Editor editor = new Editor();
	private final Actions actions = new Actions(editor);

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void theCommentStandsBeforeTheParagraph() {
		silence("unmarked-date", "It is closed.\nIt closed on ‸Friday, and on Monday.\n",
				"// newsmark: ignore unmarked-date say why\nIt is closed.\nIt closed on Friday, and on Monday.\n");
	}

	@Test
	public void inListsAndQuotesItStandsInTheFirstColumn() {
		silence("unmarked-date", "- one\n  - It closed on ‸Friday.\n",
				"- one\n// newsmark: ignore unmarked-date say why\n  - It closed on Friday.\n");
		silence("unmarked-date", "> Here.\n>\n> 1. It closed on ‸Friday.\n",
				"> Here.\n>\n// newsmark: ignore unmarked-date say why\n> 1. It closed on Friday.\n");
		silence("unmarked-quote", "Here.\n## \"It is all ‸closed off\"\n",
				"Here.\n// newsmark: ignore unmarked-quote say why\n## \"It is all closed off\"\n");
	}

	private void silence(String rule, String body, String expected) {
		actions.story(body);
		var action = actions.get("Ignore " + rule + " here, with a reason");
		assertEquals(expected, actions.body(action));
		List<String> left = actions.rulesAfter(action);
		assertTrue(left.toString(), !left.contains(rule) && !left.contains("unused-ignore"));
	}

	@Test
	public void theCommentStandsBeforeTheDeclaration() {
		editor.open("story \"Bridge\" {\n  published 2025-11-30\n}\n\n  source ma‸yor: person \"Ada Lund\"\n---\nIt is.\n");
		var action = actions.get("Ignore unused-source here, with a reason");
		assertTrue(actions.after(action).contains(
				"\n\n  // newsmark: ignore unused-source say why\n  source mayor: person \"Ada Lund\"\n"));
		assertEquals(List.of(), actions.rulesAfter(action));
	}

	@Test
	public void aDeclarationBehindAnotherHasNoLineForIt() {
		editor.open("story \"Bridge\" { published 2025-11-30 } source ma‸yor: person \"Ada Lund\"\n---\nIt is.\n");
		assertEquals(List.of("Remove the source mayor"), actions.titles("quickfix"));
	}

	@Test
	public void syntaxAndCommentsCanNotBeIgnored() {
		actions.story("// newsmark: ignore bad-‸url no\nThe bridge [is]{claim by}.\n");
		assertEquals(List.of(), ignores());
		editor.edit(Actions.HEADER + "---\nThe bridge [is]{claim ‸by}.\n");
		assertEquals(List.of(), ignores());
	}

	private List<String> ignores() {
		return actions.titles().stream().filter(title -> title.startsWith("Ignore")).toList();
	}

	@Test
	public void oneCommentIsOfferedForSeveralFindings() {
		actions.story("‸It closed on Friday, and on Monday.‸\n");
		assertEquals(List.of("Ignore unmarked-date here, with a reason"), ignores());
		assertEquals(2, actions.get("Ignore unmarked-date here, with a reason").getDiagnostics().size());
	}

	@Test
	public void carriageReturnsStay() {
		editor.open("story \"Bridge\" {\r\n  published 2025-11-30\r\n}\r\n---\r\n- a\r\n- closed on ‸Friday.\r\n");
		var action = actions.get("Ignore unmarked-date here, with a reason");
		assertTrue(actions.after(action)
				.endsWith("- a\r\n// newsmark: ignore unmarked-date say why\r\n- closed on Friday.\r\n"));
		assertEquals(List.of(), actions.rulesAfter(action));
	}
}
