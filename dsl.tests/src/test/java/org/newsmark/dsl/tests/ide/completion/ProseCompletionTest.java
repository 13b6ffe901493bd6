package org.newsmark.dsl.tests.ide.completion;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class ProseCompletionTest {

	private static final String HEADER = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n---\n";
	private static final List<String> SPANS = List.of("[…]{claim by @source}", "[…]{quote by @source}",
			"[…]{date 2025-11-30}", "[…]{source @source}", "[…]{note \"note for the desk\"}");

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	private Menu asked(String body) {
		return Menu.asked(editor.open(HEADER + body));
	}

	private void assertSilent(String body, String character) {
		Menu menu = Menu.typed(editor.open(HEADER + body), character);
		assertEquals(List.of(), menu.labels());
		assertEquals(List.of(), menu.snippets());
	}

	@Test
	public void nothingIsProposedInProseByItself() {
		assertSilent("The bridge ‸", " ");
		assertSilent("Write to a@‸", "@");
		assertSilent("The mayor said \"‸", "\"");
		assertSilent("A brace {‸", "{");
		assertSilent("# ‸", " ");
		assertSilent("[The bridge ‸ is closed]{claim by @mayor}", " ");
		assertSilent("[closed]{claim by @mayor} ‸", " ");
		assertSilent("[closed](https://‸", "/");
	}

	@Test
	public void editorsThatFillInNothingGetPlainWords() {
		editor.can(new ClientCapabilities());
		assertEquals(HEADER + "The [words]{claim by @source}", asked("The cla‸").after("[…]{claim by @source}"));
		Menu header = Menu.asked(editor.edit("‸"));
		assertEquals("source id: person \"Name\"", header.after("source …: kind \"…\""));
	}

	@Test
	public void behindLettersWhatTheyBeginIsProposed() {
		assertEquals(List.of("[…]{claim by @source}"), asked("The cla‸").snippets());
		assertTrue(asked("The Cla‸ stands").after(SPANS.get(0)).endsWith("The [${1:words}]{claim by @${2:source}} stands"));
		assertEquals(List.of(), asked("The bri‸").snippets());
		assertEquals(List.of(), asked("Über‸").snippets());
		assertEquals(List.of(), asked("The cla‸im").snippets());
	}

	@Test
	public void sourcesAreProposedByWhatTheyAreCalled() {
		String header = "source board: organization \"The [Ärzte] & Bridge Board\"\n"
				+ "source aide: person \"Ada Lund\"\n" + HEADER;
		Menu menu = Menu.asked(editor.open(header + "According to the bri‸, 😀"));
		assertEquals(List.of("[The [Ärzte] & Bridge Board]{source @board}"), menu.snippets());
		assertTrue(menu.after(menu.snippets().get(0))
				.endsWith("to the [${1:The \\\\[Ärzte\\\\] & Bridge Board}]{source @board}, 😀"));
		assertEquals("organization", menu.detail(menu.snippets().get(0)));
		assertEquals(1, Menu.asked(editor.edit(header + "The är‸")).snippets().size());
		assertEquals("[Ada Lund]{source @aide}", Menu.asked(editor.edit(header + "An ai‸")).snippets().get(0));
		assertEquals(List.of(), Menu.asked(editor.edit(header + "The idge‸")).snippets());
		assertEquals(List.of(), Menu.typed(editor.edit(header + "The bri‸"), " ").snippets());
	}

	@Test
	public void spansAreProposedToWhoeverAsks() {
		assertEquals(SPANS, asked("The bridge ‸ is closed").snippets());
		assertEquals(SPANS, asked("‸").snippets());
		assertEquals(SPANS, asked("😀‸").snippets());
		assertEquals(SPANS, Menu.silent(editor.edit(HEADER + "The bridge ‸")).snippets());
		assertEquals(List.of(), asked("The bridge ‸").labels());
	}

	@Test
	public void spansAreSnippets() {
		Menu menu = asked("Words ‸.");
		assertEquals(InsertTextFormat.Snippet, menu.item(SPANS.get(0)).getInsertTextFormat());
		assertTrue(menu.after(SPANS.get(0)).endsWith("Words [${1:words}]{claim by @${2:source}}."));
	}

	@Test
	public void bracketsThatStandAlreadyAreTakenIn() {
		assertTrue(asked("Words [‸").after(SPANS.get(2)).endsWith("Words [${1:words}]{date ${2:2025-11-30}}"));
		assertTrue(asked("Words [‸].").after(SPANS.get(2)).endsWith("Words [${1:words}]{date ${2:2025-11-30}}."));
		assertTrue(asked("[cla‸]").after(SPANS.get(0)).endsWith("---\n[${1:words}]{claim by @${2:source}}"));
		assertTrue(asked("[Words]‸").after("{source @source}").endsWith("[Words]{source @${1:source}}"));
	}

	@Test
	public void bracketsOfSpansAndLinksAreLeftAlone() {
		assertTrue(asked("[‸ words]{note \"x\"}").after(SPANS.get(2))
				.contains("[[${1:words}]{date ${2:2025-11-30}} words]{n"));
		assertTrue(asked("[cla‸](x)").after(SPANS.get(0)).endsWith("[[${1:words}]{claim by @${2:source}}](x)"));
	}

	@Test
	public void codeAndMarksOfMarkdownAreLeftAlone() {
		for (String body : List.of("`[x]{‸`", "```\n[x]{‸\n```", "```\n[x]{‸", "    [x]{‸",
				"[x](https://‸b)", "<https://‸a.org>")) {
			assertEquals(body, List.of(), asked(body).labels());
			assertEquals(body, List.of(), asked(body).snippets());
		}
	}

	@Test
	public void commentsAreLeftAloneButForTheRulesThatTheyIgnore() {
		assertEquals(List.of(), asked("// see ‸\nWords.").snippets());
		assertEquals(List.of("unused-ignore"), asked("// newsmark: ignore unused-ig‸\nWords.").labels());
	}
}
