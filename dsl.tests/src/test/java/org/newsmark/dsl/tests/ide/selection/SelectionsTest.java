package org.newsmark.dsl.tests.ide.selection;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.tests.ide.Editor;

public class SelectionsTest {

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void proseGrowsFromAWordToItsSection() {
		editor.open("story \"Bridge\"\n---\nLead.\n\n# One\n\n## Two\n\n[It is [clo‸sed]{date 2025}.]{claim} It is old.\n");
		assertEquals(List.of("closed", "[closed]{date 2025}", "It is [closed]{date 2025}.",
				"[It is [closed]{date 2025}.]{claim}", "[It is [closed]{date 2025}.]{claim} It is old.",
				"## Two\n\n[It is [closed]{date 2025}.]{claim} It is old.",
				"# One\n\n## Two\n\n[It is [closed]{date 2025}.]{claim} It is old."), grown().subList(0, 7));
	}

	@Test
	public void theLeadIsASectionOfItsOwn() {
		editor.open("story \"Bridge\"\n---\n\n- [It is clo‸sed.]{claim}\n\nIt is old.\n\n> # One\n\nLater.\n\n");
		assertEquals(List.of("closed", "It is closed.", "[It is closed.]{claim}",
				"- [It is closed.]{claim}\n\nIt is old.",
				"- [It is closed.]{claim}\n\nIt is old.\n\n> # One\n\nLater.", editor.text()), grown());
	}

	@Test
	public void aBodyWithoutHeadingsGrowsToItsEnd() {
		editor.open("---\r\nO‸ne.\r\n\r\nTwo.\r\n");
		assertEquals(List.of("One", "One.", "One.\r\n\r\nTwo.", editor.text()), grown());
		editor.edit("---‸\n");
		assertEquals(List.of(editor.text()), grown());
	}

	@Test
	public void aSectionGrowsToTheBody() {
		editor.open("---\nLead.\n\n# On‸e\n");
		assertEquals(List.of("One", "# One", "Lead.\n\n# One", editor.text()), grown());
	}

	@Test
	public void anAnnotationGrowsFromAnIdToTheSpan() {
		editor.open("---\n🚢 [It is closed]{claim #c by @mayor \"p. 2\", @pol‸ice on 2025}, she said.\n");
		assertEquals(List.of("police", "@police", "by @mayor \"p. 2\", @police",
				"claim #c by @mayor \"p. 2\", @police on 2025", "{claim #c by @mayor \"p. 2\", @police on 2025}",
				"[It is closed]{claim #c by @mayor \"p. 2\", @police on 2025}",
				"🚢 [It is closed]{claim #c by @mayor \"p. 2\", @police on 2025}, she said."), grown().subList(0, 7));
	}

	@Test
	public void aHeaderGrowsFromAWordToTheDeclaration() {
		editor.open("story \"Bridge\" {\n  slug x\n  summary \"It is clo‸sed.\"\n  language en\n}\n");
		assertEquals(List.of("closed", "It is closed.", "\"It is closed.\"", "summary \"It is closed.\"",
				"{\n  slug x\n  summary \"It is closed.\"\n  language en\n}",
				"story \"Bridge\" {\n  slug x\n  summary \"It is closed.\"\n  language en\n}", editor.text()), grown());
	}

	@Test
	public void aRuleOfAPolicyIsAProperty() {
		editor.open("policy \"Desk\" {\n  profile ap\n  rule bad-‸url off\n}\n");
		assertEquals(List.of("bad-url", "rule bad-url off"), grown().subList(0, 2));
	}

	@Test
	public void aSentenceStandsBetweenTheSpanAndTheParagraph() {
		editor.open("---\nOne is here. [Tw‸o]{date 2025} is there. Three is gone.\n");
		assertEquals(List.of("Two", "[Two]{date 2025}", "[Two]{date 2025} is there.",
				"One is here. [Two]{date 2025} is there. Three is gone."), grown().subList(0, 4));
	}

	@Test
	public void aWordMayHaveHyphensAndApostrophes() {
		editor.open("---\nShe didn‸'t say.\n");
		assertEquals("didn't", grown().get(0));
		editor.edit("---\nA by-‸election.\n");
		assertEquals("by-election", grown().get(0));
	}

	@Test
	public void eachRangeHoldsTheLastWhereverTheCaretIs() {
		String text = "import \"a.news\"\r\nstory \"Bridge\" {\n  correction 2025 \"x\"\n}\nsource\n---\n// c\n🚢 # [a \\] `b`\n"
				+ "> [c]{claim #d by}\n\nOne\n===\n- [e [f\ng]{quote}]{date\n\n```\ncode\n```\n";
		editor.open(text);
		for (int offset = 0; offset <= text.length(); offset++) {
			assertGrows(new Positions(text).position(offset));
		}
	}

	@Test
	public void anEmptyFileHasTheCaretAlone() {
		editor.open("‸");
		assertEquals(List.of(""), grown());
	}

	@Test
	public void severalCaretsAreAnsweredAtOnce() {
		editor.open("---\none two\n");
		assertEquals(2, answers(new Position(1, 1), new Position(1, 5)).size());
	}

	private void assertGrows(Position caret) {
		Positions positions = new Positions(editor.text());
		int offset = positions.offset(caret);
		TextRange inner = new TextRange(offset, offset);
		for (SelectionRange range = answers(caret).get(0); range != null; range = range.getParent()) {
			TextRange outer = positions.offsets(range.getRange());
			assertTrue(offset + " " + outer, outer.contains(inner) && outer.length() > inner.length());
			inner = outer;
		}
		assertEquals(editor.text().length(), inner.length());
	}

	private List<SelectionRange> answers(Position... carets) {
		return Editor.get(editor.files().selectionRange(new SelectionRangeParams(editor.file(), List.of(carets))));
	}

	private List<String> grown() {
		List<String> grown = new ArrayList<>();
		for (SelectionRange range = answers(editor.caret()).get(0); range != null; range = range.getParent()) {
			grown.add(editor.in(range.getRange()));
		}
		return grown;
	}
}
