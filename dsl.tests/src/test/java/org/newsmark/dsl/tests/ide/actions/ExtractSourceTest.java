package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CreateFile;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.tests.ide.Editor;

public class ExtractSourceTest {

	private static final String STORY = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n\n";
	private static final String BODY = "\n---\n[The bridge is closed]{claim by @mayor}.\n";
	private static final String TITLE = "Extract source @mayor to the newsroom file";

	private final Editor editor = new Editor();
	private final Actions actions = new Actions(editor);

	@After
	public void close() {
		editor.close();
	}

	private boolean isOffered() {
		return actions.titles(CodeActionKind.RefactorExtract).contains(TITLE);
	}

	/** Writes what the action makes of the newsroom file, and checks the story that it leaves. */
	private List<String> rulesAfter(CodeAction action, String newsroom) {
		String after = actions.after(action);
		editor.edit("newsroom.news", editor.after(action.getEdit(), newsroom));
		editor.edit("story.news", after);
		return editor.rules("story.news");
	}

	@Test
	public void theSourceGoesToTheNearestNewsroomFile() {
		editor.with("newsroom.news", "source outer: person \"Outer\"\n")
				.with("desk/newsroom.news", "// Sources of the desk\nsource clerk: person \"Bo Berg\" // of the court\n");
		editor.open("desk/story.news", STORY + "source clara: person \"Clara\"\n\n"
				+ "// since 2024\nsource ma‸yor: person \"Ada Lund\" {\n"
				+ "  via @clerk\n} // yes\n\nsource gazette: publication \"G\"\n" + BODY);
		CodeAction action = actions.get(TITLE);
		assertEquals("// Sources of the desk\nsource clerk: person \"Bo Berg\" // of the court\n\n"
				+ "// since 2024\nsource mayor: person \"Ada Lund\" {\n  via @clerk\n} // yes\n",
				editor.after(action.getEdit(), "desk/newsroom.news"));
		assertEquals(STORY + "source clara: person \"Clara\"\n\nsource gazette: publication \"G\"\n" + BODY,
				actions.after(action));
	}

	@Test
	public void aNewsroomFileIsMadeWhereThereIsNone() {
		editor.open("desk/story.news", STORY + "source ma‸yor: person \"Ada Lund\"\n" + BODY);
		CodeAction action = actions.get(TITLE);
		var changes = action.getEdit().getDocumentChanges();
		assertEquals(editor.uri("newsroom.news"), ((CreateFile) changes.get(0).getRight()).getUri());
		assertEquals("source mayor: person \"Ada Lund\"\n",
				changes.get(1).getLeft().getEdits().get(0).getLeft().getNewText());
		assertEquals(STORY + BODY.stripLeading(), actions.after(action));
	}

	@Test
	public void anEditorThatMakesNoFilesGetsNone() {
		editor.can(new ClientCapabilities()).open(STORY + "source ma‸yor: person \"Ada Lund\"\n" + BODY);
		assertTrue(!isOffered());
		editor.with("newsroom.news", "").edit(STORY + "source ma‸yor: person \"Ada Lund\"\n\n" + BODY);
		assertTrue(isOffered());
	}

	@Test
	public void theStoryFindsTheSourceAgain() {
		editor.with("newsroom.news", "source clerk: person \"Bo Berg\"\n");
		editor.open("newsroom.news", "source clerk: person \"Bo Berg\"\n");
		editor.open(STORY + "source ma‸yor: person \"Ada Lund\" { via @clerk }\n" + BODY);
		assertEquals(List.of(), editor.rules("story.news"));
		assertEquals(List.of(), rulesAfter(actions.get(TITLE), "newsroom.news"));
		assertEquals(List.of(), editor.rules("newsroom.news"));
	}

	@Test
	public void theTextOfAnEditorCountsAndHasItsVersion() {
		editor.with("newsroom.news", "source old: person \"Old\"\n");
		editor.open("newsroom.news", "source new: person \"New\"\n");
		editor.open(STORY + "source ma‸yor: person \"Ada Lund\"\n" + BODY);
		var change = actions.get(TITLE).getEdit().getDocumentChanges().get(0).getLeft();
		assertEquals(Integer.valueOf(1), change.getTextDocument().getVersion());
		assertEquals(24, change.getEdits().get(0).getLeft().getRange().getStart().getCharacter());
	}

	@Test
	public void nothingIsShadowed() {
		editor.with("newsroom.news", "source mayor: person \"Another\"\n");
		editor.open(STORY + "source ma‸yor: person \"Ada Lund\"\n" + BODY);
		assertTrue(!isOffered());
		editor.with("newsroom.news", "source x: person \"X\"\n").with("book.news", "source mayor: person \"Another\"\n");
		editor.edit("import \"book.news\"\n" + STORY + "source ma‸yor: person \"Ada Lund\"\n" + BODY);
		assertTrue(!isOffered());
	}

	@Test
	public void whatItCitesMustBeSeenFromThere() {
		editor.with("newsroom.news", "source x: person \"X\"\n");
		editor.open(STORY + "source ma‸yor: person \"Ada Lund\" { via @clerk }\nsource clerk: person \"Bo\"\n" + BODY);
		assertTrue(!isOffered());
		editor.edit(STORY + "source ma‸yor: person \"Ada Lund\" { via @nobody }\n" + BODY);
		assertTrue(!isOffered());
	}

	@Test
	public void otherFilesGoOnToSeeIt() {
		editor.with("desk/newsroom.news", "source x: person \"X\"\n").with("desk/book.news", "")
				.with("other/story.news", "import \"../desk/book.news\"\n" + STORY + BODY);
		editor.open("desk/book.news", "source ma‸yor: person \"Ada Lund\"\n");
		assertTrue(!isOffered());
		editor.with("other/story.news", STORY);
		editor.service(StoryWorkspace.class)
				.touched(Uris.uri(editor.uri("other/story.news")));
		editor.settle();
		assertTrue(isOffered());
	}

	@Test
	public void aFileOutsideOfTheWorkspaceHasItsNewsroomBesideIt() throws IOException {
		Path folder = Files.createTempDirectory("outside").toRealPath();
		editor.open(folder + "/story.news", STORY + "source ma‸yor: person \"Ada Lund\"\n" + BODY);
		var created = (CreateFile) actions.get(TITLE).getEdit().getDocumentChanges().get(0).getRight();
		assertEquals(folder.resolve("newsroom.news").toUri().toString(), created.getUri());
		Files.delete(folder);
	}

	@Test
	public void theNewsroomFileItselfKeepsItsSources() {
		editor.open("newsroom.news", "source ma‸yor: person \"Ada Lund\"\n");
		assertTrue(!isOffered());
	}

	@Test
	public void whatIsUnfinishedStays() {
		editor.open(STORY + "source ma‸yor: person\n" + BODY);
		assertTrue(!isOffered());
		editor.edit(STORY + "source ma‸yor: person \"Ada Lund\" {\n  role \"M\n" + BODY);
		assertTrue(!isOffered());
	}

	@Test
	public void carriageReturnsGoWithTheFile() {
		editor.with("newsroom.news", "source x: person \"X\"\n");
		editor.open((STORY + "source ma‸yor: person \"Ada 🌉 Lund\" {\n  role \"Mayor\"\n}\n" + BODY).replace("\n", "\r\n"));
		CodeAction action = actions.get(TITLE);
		assertEquals((STORY + BODY.stripLeading()).replace("\n", "\r\n"), actions.after(action));
		assertEquals("source x: person \"X\"\n\nsource mayor: person \"Ada 🌉 Lund\" {\n  role \"Mayor\"\n}\n",
				editor.after(action.getEdit(), "newsroom.news"));
	}

	@Test
	public void outsideOfADeclarationThereIsNothingToMove() {
		editor.open(STORY + "source mayor: person \"Ada Lund\"\n" + BODY + "‸");
		assertEquals(List.of(), actions.titles(CodeActionKind.RefactorExtract));
	}

	@Test
	public void aCommentThatSilencesARuleKeepsItsPlace() {
		editor.open(STORY + "// newsmark: ignore anonymity-without-reason soon\n"
				+ "source ma‸yor: anonymous \"an aide\"\n" + BODY);
		assertTrue(!isOffered());
	}
}
