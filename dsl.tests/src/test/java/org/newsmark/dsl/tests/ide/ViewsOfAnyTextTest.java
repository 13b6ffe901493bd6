package org.newsmark.dsl.tests.ide;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.prose.TextRange;

/** What editors show beside a text must be right in any text: stories are unfinished most of the time. */
public class ViewsOfAnyTextTest {

	private static final String STORY = """
			// Desk
			import "wire.news"
			story "Bridge 🚢" {
			  slug bridge
			  published 2025-11-30
			  correction 2025 "x"
			}
			source aide: anonymous "An aide" {
			  via @mayor "p. 2"
			}
			policy "Desk" {
			  rule bad-url off
			}
			---
			🚢 [He [left [Sunday]{date 2025-11-30}]{claim}, 🚢 said]{claim #c by @aide, @mayor}.
			> ["Go
			> on"]{quote by @mayor} <https://example.org> [x](https://example.org)

			# Two 🚢 [b]{note "x"} #
			```
			[a]{claim}
			```
			- One
			  ===
			- ["Stay"]{quote continues #c}
			""";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void everyPrefixIsShown() {
		editor.open("");
		for (int end = 0; end <= STORY.length(); end += 3) {
			assertShown(STORY.substring(0, end));
		}
	}

	@Test
	public void everySuffixIsShown() {
		editor.open("");
		for (int start = 0; start <= STORY.length(); start += 7) {
			assertShown(STORY.substring(start).replace("\n", "\r\n"));
		}
	}

	@Test
	public void textThatNobodyWritesIsShown() {
		editor.open("");
		for (String part : List.of("[", "[a]{claim}", "> ", "-", "1", "(", "[a](", "```\n", "# a\n", "// a\n",
				"\"", "[a]: b\n", "[a", "]{claim", "`", "{")) {
			assertShown("story \"a\"\n---\n" + part.repeat(5_000));
			assertShown(part.repeat(5_000));
		}
	}

	@Test
	public void aFileOutsideOfEveryFolderIsShown() {
		TextDocumentItem item = new TextDocumentItem("file:///nowhere/x.news", "newsmark", 1, STORY);
		editor.start().files().didOpen(new DidOpenTextDocumentParams(item));
		TextDocumentIdentifier file = new TextDocumentIdentifier(item.getUri());
		assertEquals(1, Editor.get(editor.files().documentSymbol(new DocumentSymbolParams(file))).size());
		assertEquals("2 claims, 100 % covered",
				Editor.get(editor.files().codeLens(new CodeLensParams(file))).get(0).getCommand().getTitle());
	}

	@Test
	public void aFileThatIsNotThereIsNotShown() {
		TextDocumentIdentifier gone = new TextDocumentIdentifier(editor.start().uri("gone.news"));
		assertNull(Editor.get(editor.files().documentSymbol(new DocumentSymbolParams(gone))));
		assertNull(Editor.get(editor.files().codeLens(new CodeLensParams(gone))));
		assertNull(Editor.get(editor.files().foldingRange(new FoldingRangeRequestParams(gone))));
		assertNull(Editor.get(editor.files().documentLink(new DocumentLinkParams(gone))));
	}

	private void assertShown(String text) {
		editor.edit(text);
		Positions positions = new Positions(text);
		Position end = positions.position(text.length());
		Range all = new Range(new Position(0, 0), end);
		TextDocumentIdentifier file = editor.file();
		Editor.get(editor.files().documentSymbol(new DocumentSymbolParams(file)))
				.forEach(symbol -> assertNested(symbol.getRight(), new TextRange(0, text.length()), positions));
		assertApart(Editor.get(editor.files().semanticTokensFull(new SemanticTokensParams(file))).getData(), text);
		Editor.get(editor.files().codeLens(new CodeLensParams(file)))
				.forEach(lens -> assertEquals(lens.getRange().getStart().getLine(), lens.getRange().getEnd().getLine()));
		Editor.get(editor.files().inlayHint(new InlayHintParams(file, all)))
				.forEach(hint -> assertFalse(hint.getLabel().getLeft().isBlank()));
		for (FoldingRange fold : Editor.get(editor.files().foldingRange(new FoldingRangeRequestParams(file)))) {
			assertTrue(fold.getStartLine() < fold.getEndLine() && fold.getEndLine() <= end.getLine());
		}
		Editor.get(editor.files().documentLink(new DocumentLinkParams(file)))
				.forEach(link -> assertFalse(editor.in(link.getRange()).isEmpty()));
		List<SelectionRange> selections = Editor
				.get(editor.files().selectionRange(new SelectionRangeParams(file, List.of(end))));
		assertEquals(end, selections.get(0).getRange().getEnd());
	}

	private static void assertNested(DocumentSymbol symbol, TextRange around, Positions positions) {
		TextRange range = positions.offsets(symbol.getRange());
		assertTrue(symbol.getName(), around.contains(range));
		assertTrue(symbol.getName(), range.contains(positions.offsets(symbol.getSelectionRange())));
		assertFalse(symbol.getName().isBlank());
		symbol.getChildren().forEach(child -> assertNested(child, range, positions));
	}

	/** No token may reach into the next one or the next line. */
	private static void assertApart(List<Integer> data, String text) {
		List<String> lines = text.lines().toList();
		int line = 0;
		int end = 0;
		int start = 0;
		for (int i = 0; i < data.size(); i += 5) {
			boolean isSameLine = data.get(i) == 0;
			line += data.get(i);
			start = isSameLine ? start + data.get(i + 1) : data.get(i + 1);
			assertTrue(data.get(i) >= 0 && data.get(i + 2) > 0 && (!isSameLine || start >= end));
			end = start + data.get(i + 2);
			assertTrue(end <= lines.get(line).length());
		}
	}
}
