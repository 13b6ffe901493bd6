package org.newsmark.dsl.tests.ide.formatting;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

/** In each text the caret stands behind the character that was typed last. */
public class TypedFormattingTest {

	private static final String STORY = "story \"x\" {\n  published 2025-11-30\n}\n\n---\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void aBraceBehindBracketsGetsItsOther() {
		assertTyped(STORY + "[He left]{}", STORY + "[He left]{‸");
		assertTyped(STORY + "😀 [He left]{} on [Sunday]{date 2025}.", STORY + "😀 [He left]{‸ on [Sunday]{date 2025}.");
		assertTyped(STORY + "[He left]{}\r\n\r\n[x]{claim}", STORY + "[He left]{‸\r\n\r\n[x]{claim}");
		assertTyped(STORY + "[He [left]{} it]{claim}", STORY + "[He [left]{‸ it]{claim}");
	}

	@Test
	public void aBraceThatHasItsOtherGetsNone() {
		assertUntouched(STORY + "[He left]{‸}");
		assertUntouched(STORY + "[He left]{‸} on [Sunday]{date 2025}.");
		assertUntouched(STORY + "[He [left]{‸} it]{claim}");
		assertUntouched(STORY + "[He left]{‸claim by @a}");
		assertUntouched(STORY + "[He left]{‸claim\n  by @a} today.");
	}

	@Test
	public void aBraceThatOpensNoAttributesGetsNone() {
		for (String text : List.of("{‸", "x {‸", "`[x]{‸`", "\\[x]{‸", "[x] {‸", "```\n[x]{‸\n```\n")) {
			assertUntouched(STORY + text);
		}
		assertUntouched("story \"x\" {‸");
		assertUntouched("{‸");
	}

	@Test
	public void aBracketGetsNothingSinceTheEditorMayHaveClosedIt() {
		assertUntouched(STORY + "See [‸", "[");
		assertUntouched(STORY + "See [‸]", "[");
		assertUntouched(STORY + "See [the report]‸", "]");
	}

	@Test
	public void aBraceThatClosesIsTypedOverTheOneThatIsThere() {
		assertTyped(STORY + "[He left]{claim} then.", STORY + "[He left]{claim}‸} then.");
		assertTyped(STORY + "[He left]{claim by @a}", STORY + "[He left]{ claim  by @a }‸");
		assertUntouched(STORY + "{x}‸}");
	}

	@Test
	public void aBraceThatClosesADeclarationLaysItOut() {
		assertTyped("source a: person \"A\" {\n  role \"Mayor\"\n}", "source  a: person \"A\" { role \"Mayor\"\n  }‸");
		assertTyped("source  a: persn \"A\" {\n  role \"Mayor\"\n}\n", "source  a: persn \"A\" {\n  role \"Mayor\"\n  }‸\n");
		assertUntouched("}‸");
	}

	@Test
	public void aNewLineIsIndentedAsItsBlockDemands() {
		assertTyped("source a: person \"A\" {\n  \n}\n", "source a: person \"A\" {\n‸\n}\n");
		assertTyped("source a: person \"A\" {\n  ", "source a: person \"A\" {\n\t‸");
		assertTyped("source a: person \"A\" {\n  \n}", "source a: person \"A\" {\n‸}");
		assertTyped("source a: person \"A\" {\n  role \"x\"\n  ", "source a: person \"A\" {\n  role \"x\"\n    ‸");
		assertTyped("source a: person \"A\" {\n  role \"x\"\n}", "source a: person \"A\" {\n  role \"x\"\n  ‸}");
		assertTyped("source a: person \"A\" {\n  role \"x\"\n}\n", "source a: person \"A\" {\n  role \"x\"\n}\n  ‸");
		assertTyped("source a: person \"A\" {\r\n  \r\n}\r\n", "source a: person \"A\" {\r\n‸\r\n}\r\n");
	}

	@Test
	public void bracesThatTheEditorClosedAreParted() {
		assertTyped("source a: person \"A\" {\n  \n}", "source a: person \"A\" {\n    ‸}");
	}

	@Test
	public void aNewLineInTheBodyIsProse() {
		assertUntouched(STORY + "One\n  ‸two", "\n");
		assertUntouched(STORY + "[x]{claim\n    ‸by @a}", "\n");
		assertUntouched(STORY + "‸", "\n");
	}

	private void assertTyped(String expected, String marked) {
		assertEquals(expected, typed(marked, null));
	}

	private void assertUntouched(String marked) {
		assertUntouched(marked, null);
	}

	private void assertUntouched(String marked, String key) {
		assertEquals(marked.replace("‸", ""), typed(marked, key));
	}

	/** Asks about the character before the caret; behind blanks, the line break before them. */
	private String typed(String marked, String given) {
		String before = marked.substring(0, marked.indexOf("‸")).replaceAll("[ \\t]+$", "");
		String key = given != null ? given : before.isEmpty() ? "{" : before.substring(before.length() - 1);
		editor.open("typed.news", marked);
		DocumentOnTypeFormattingParams params = new DocumentOnTypeFormattingParams(editor.file(),
				new FormattingOptions(4, false), editor.caret(), key);
		return editor.after(Editor.get(editor.files().onTypeFormatting(params)));
	}
}
