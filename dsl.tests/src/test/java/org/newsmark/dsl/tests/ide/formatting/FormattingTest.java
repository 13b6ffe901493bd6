package org.newsmark.dsl.tests.ide.formatting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class FormattingTest {

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void headerAndAttributeBlocksAreLaidOutAndProseIsNot() {
		editor.open("story \"😀\" { slug x published 2025 }\n---\nTwo  😀  blanks. [x]{ claim  by @a }\n");
		assertEquals("story \"😀\" {\n  slug      x\n  published 2025\n}\n\n---\nTwo  😀  blanks. [x]{claim by @a}\n", all(8));
	}

	@Test
	public void whatAnEditorHasSetForTabsDoesNotCount() {
		editor.open("source a: person \"A\" {\n\trole \"Mayor\"\n}\n");
		assertEquals(all(2), all(8));
		assertEquals("source a: person \"A\" {\n  role \"Mayor\"\n}\n", all(4));
	}

	@Test
	public void onlyBlanksThatChangeAreEdited() {
		editor.open("source a: person \"A\" {\n  role  \"Mayor\"\n}\n");
		assertEquals(1, edits(2).size());
		assertEquals("  ", editor.in(edits(2).get(0).getRange()));
		editor.edit("source a: person \"A\"\n");
		assertEquals(List.of(), edits(2));
	}

	@Test
	public void lineBreaksStay() {
		editor.open("source a: person \"A\" { role \"Mayor\" }\r\n");
		assertEquals("source a: person \"A\" {\r\n  role \"Mayor\"\r\n}\r\n", all(2));
	}

	@Test
	public void aSelectionIsLaidOutAlone() {
		editor.open("source  a: person \"A\"\nsource  b: pers‸on \"B\"\n---\n[x]{ claim }\n");
		assertEquals("source  a: person \"A\"\nsource b: person \"B\"\n---\n[x]{ claim }\n", range());
		editor.edit("source  a: person \"A\"\n---\n[x]{ claim } [‸y‸]{ claim } [z]{ claim }\n");
		assertEquals("source  a: person \"A\"\n---\n[x]{ claim } [y]{ claim } [z]{ claim }\n", range());
		editor.edit("source  a: person \"A\"\n---\n[x]{ claim } [‸y]{‸ claim } [z]{ claim }\n");
		assertEquals("source  a: person \"A\"\n---\n[x]{ claim } [y]{claim} [z]{ claim }\n", range());
	}

	@Test
	public void whatIsUnfinishedStays() {
		for (String text : List.of("", "story", "story \"x", "story \"x\" { slug  ", "story \"x\"\n---\n[x]{ claim  by @",
				"\n---\n", "😀")) {
			editor.open("a.news", text);
			assertEquals(text, editor.text());
			assertEquals(text.replaceAll("\\s", ""), all(2).replaceAll("\\s", ""));
		}
	}

	@Test
	public void aFileThatIsGoneHasNothingToLayOut() {
		editor.start();
		TextDocumentIdentifier gone = new TextDocumentIdentifier(editor.uri("gone.news"));
		assertNull(Editor.get(editor.files().formatting(new DocumentFormattingParams(gone, new FormattingOptions()))));
	}

	private List<? extends TextEdit> edits(int tabSize) {
		return Editor.get(editor.files()
				.formatting(new DocumentFormattingParams(editor.file(), new FormattingOptions(tabSize, false))));
	}

	private String all(int tabSize) {
		return editor.after(edits(tabSize));
	}

	private String range() {
		return editor.after(Editor.get(editor.files().rangeFormatting(
				new DocumentRangeFormattingParams(editor.file(), new FormattingOptions(2, true), editor.selection()))));
	}
}
