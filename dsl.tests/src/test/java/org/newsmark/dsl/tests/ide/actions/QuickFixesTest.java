package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.actions.CodeActions;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.tests.ide.Editor;
import org.newsmark.dsl.validation.Rule;

public class QuickFixesTest {

	private final Editor editor = new Editor();
	private final Actions actions = new Actions(editor);

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void everyFixOfAFindingIsOffered() {
		actions.story("[The bridge is ‸closed]{claim}.\n");
		assertTrue(actions.titles().containsAll(List.of("Cite @mayor (Ada Lund)", "Cite @gazette (The Hollow Gazette)",
				"Declare a new source and cite it", "Mark it unsourced")));
		assertEquals("[The bridge is closed]{claim by @mayor}.\n", actions.body("Cite @mayor (Ada Lund)"));
	}

	@Test
	public void sourcesOfImportsAndOfTheNewsroomCanBeCited() {
		editor.with("newsroom.news", "source clerk: person \"Bo Berg\"\n").with("book.news", "source paper: document \"P\"\n");
		editor.open("import \"book.news\"\n" + Actions.HEADER + "---\n[It is ‸closed]{claim}, Bo Berg said.\n");
		assertEquals(List.of("Cite @clerk (Bo Berg)", "Cite @mayor (Ada Lund)", "Cite @gazette (The Hollow Gazette)",
				"Cite @paper (P)"), actions.titles(CodeActionKind.QuickFix).subList(0, 4));
	}

	@Test
	public void theFindingIsSentBackAsItCame() {
		actions.story("[The bridge is ‸closed]{claim}.\n");
		CodeAction fix = actions.get("Mark it unsourced");
		assertEquals(CodeActionKind.QuickFix, fix.getKind());
		assertEquals("claim-without-source", fix.getDiagnostics().get(0).getCode().getLeft());
		assertTrue(editor.diagnostics().containsAll(fix.getDiagnostics()));
	}

	@Test
	public void theFindingIsWrittenWhereTheEditorSendsNone() {
		actions.story("[The bridge is ‸closed]{claim}.\n");
		var params = new CodeActionParams(editor.file(), editor.selection(), new CodeActionContext(List.of()));
		CodeAction fix = Editor.get(editor.files().codeAction(params)).get(0).getRight();
		assertTrue(editor.diagnostics().contains(fix.getDiagnostics().get(0)));
	}

	@Test
	public void onlyAFixWithoutAChoiceIsPreferred() {
		actions.story("[The bridge is ‸closed]{claim}.\n");
		assertTrue(actions.all(CodeActionKind.QuickFix).stream()
				.noneMatch(action -> Boolean.TRUE.equals(action.getIsPreferred())));
		editor.edit(Actions.HEADER + "---\nThe bridge closed on ‸Friday.\n");
		assertTrue(actions.get("Mark as 2025-11-28").getIsPreferred());
	}

	@Test
	public void findingsElsewhereAreLeftAlone() {
		actions.story("The bridge‸ is closed.\n\n[The road is open]{claim}.\n");
		assertEquals(List.of(), actions.titles(CodeActionKind.QuickFix));
	}

	@Test
	public void onlyTheKindsAskedForAreOffered() {
		actions.story("[The bridge is ‸closed]{claim}.\n");
		assertFalse(actions.titles("quickfix").isEmpty());
		assertEquals(List.of(), actions.titles("refactor.inline"));
		assertTrue(actions.all("refactor").stream().allMatch(action -> action.getKind().startsWith("refactor.")));
		assertEquals(List.of(), actions.titles("quick"));
	}

	@Test
	public void emojiAndCarriageReturnsDoNotShiftAFix() {
		editor.open("story \"Bridge closed\" {\r\n  published 2025-11-30\r\n}\r\n---\r\n🌉🌉 closed on ‸Friday.\r\n");
		assertTrue(actions.after(actions.get("Mark as 2025-11-28"))
				.endsWith("---\r\n🌉🌉 closed on [Friday]{date 2025-11-28}.\r\n"));
	}

	@Test
	public void emptyUnfinishedAndMissingFilesHaveAnswers() {
		editor.open("‸");
		assertEquals(List.of(), actions.titles());
		editor.edit("story \"Bridge\n---\n[The ‸bridge]{claim");
		assertTrue(actions.titles(CodeActionKind.QuickFix).stream().noneMatch(title -> title.startsWith("Ignore syntax")));
		Range start = new Range(new Position(0, 0), new Position(0, 0));
		var missing = new CodeActionParams(new TextDocumentIdentifier(editor.uri("none.news")), start,
				new CodeActionContext(List.of()));
		assertEquals(null, Editor.get(editor.files().codeAction(missing)));
	}

	@Test
	public void everyOffsetOfAStoryHasAnAnswer() {
		actions.story("# [Bridge](b) 🌉 ‸closed\n\n- [He *said* `so`]{claim #a}, \"all of it, yes\".\n");
		for (int line = 0; line < 24; line++) {
			for (int character = 0; character < 60; character++) {
				Position position = new Position(line, character);
				assertTrue(actions.at(new Range(position, position)) != null);
			}
		}
	}

	@Test
	public void whetherARuleHasFixesIsKnownWithoutLookingForThem() throws IOException {
		int seen = 0;
		for (Rule<?> rule : Newsroom.rules().rules()) {
			Path bad = Newsroom.folder("spec/rules/" + rule.id()).resolve("bad.news");
			editor.open(rule.id() + ".news", Files.readString(bad));
			List<Diagnostic> found = editor.diagnostics().stream().filter(each -> rule.id().equals(code(each)))
					.toList();
			for (Diagnostic finding : found) {
				boolean isMended = actions.at(finding.getRange(), CodeActionKind.QuickFix).stream()
						.flatMap(action -> action.getDiagnostics().stream())
						.anyMatch(each -> rule.id().equals(code(each)));
				assertEquals(rule.id() + ": " + finding.getMessage(), CodeActions.canMend(rule), isMended);
			}
			seen += found.isEmpty() ? 0 : 1;
		}
		assertTrue("only " + seen + " rules", seen > 20);
	}

	private static String code(Diagnostic finding) {
		return finding.getCode().getLeft();
	}
}
