package org.newsmark.dsl.tests.ide.rename;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.ide.Editor;

public class RenameTest {

	private static final String STORY = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n";
	private static final String MAYOR = "source mayor: person \"Ada Lund\"\n";

	@Rule
	public final TemporaryFolder outside = new TemporaryFolder();

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	private WorkspaceEdit rename(String id) {
		return Editor.get(editor.files().rename(new RenameParams(editor.file(), editor.caret(), id)));
	}

	private String renamed(String id) {
		return editor.after(rename(id), "story.news");
	}

	private String refusal(String id) {
		return assertThrows(ResponseErrorException.class, () -> rename(id)).getResponseError().getMessage();
	}

	private PrepareRenameResult prepare() {
		return Editor.get(editor.files().prepareRename(new PrepareRenameParams(editor.file(), editor.caret()))).getSecond();
	}

	private String unprepared() {
		return assertThrows(ResponseErrorException.class, this::prepare).getResponseError().getMessage();
	}

	// ---- what can be renamed

	@Test
	public void theIdAloneIsPrepared() {
		editor.open(STORY + MAYOR + "---\n🌉 [It is]{claim by ‸@mayor}.\n");
		assertEquals("mayor", prepare().getPlaceholder());
		assertEquals("mayor", editor.in(prepare().getRange()));
		editor.open(STORY + MAYOR + "---\n🌉 [It is]{claim by @mayor‸}.\n");
		assertEquals("mayor", editor.in(prepare().getRange()));
	}

	@Test
	public void elsewhereNothingCanBeRenamed() {
		for (String text : List.of(STORY + "---\nIt i‸s so.\n", "‸", STORY + "‸", "‸" + STORY,
				STORY + "---\n[It is]{cla‸im}.\n", MAYOR.replace("Ada", "A‸da"))) {
			editor.open(text);
			assertEquals("Only the id of a source, a claim or a quote and the slug of a story can be renamed.", unprepared());
		}
	}

	@Test
	public void whatNothingDeclaresCannotBeRenamed() {
		editor.open(STORY + "---\n[It is]{claim by @may‸or}.\n");
		assertEquals("Nothing declares 'mayor', so there is nothing to rename.", unprepared());
		assertEquals("Nothing declares 'mayor', so there is nothing to rename.", refusal("clerk"));
	}

	@Test
	public void aFileThatIsNotThereIsNoAnswer() {
		editor.start();
		TextDocumentIdentifier missing = new TextDocumentIdentifier(editor.uri("missing.news"));
		assertNull(Editor.get(editor.files().rename(new RenameParams(missing, new Position(0, 0), "x"))));
	}

	// ---- sources

	@Test
	public void aSourceIsRenamedWhereverItIsNamed() {
		String text = STORY + MAYOR + "source clerk: person \"Bo Holt\" { via @mayor }\n---\n"
				+ "🌉 [It is]{claim by @mayor, @clerk}, [she]{source @‸mayor} said of the mayor.\n";
		editor.open(text.replace("\n", "\r\n"));
		String after = text.replace("‸", "").replace("@mayor", "@head").replace("source mayor", "source head");
		assertEquals(after.replace("\n", "\r\n"), renamed("head"));
	}

	@Test
	public void closedFilesAreRenamedToo() {
		editor.with("newsroom.news", "// 🌉\r\n" + MAYOR);
		editor.with("a/closed.news", STORY + "---\r\n🌉 [It is]{claim by @mayor}.\r\n");
		editor.with("a/other.news", STORY + MAYOR + "---\n[It is]{claim by @mayor}.\n");
		editor.open(STORY + "---\n[It is]{claim by @may‸or}.\n");
		WorkspaceEdit edit = rename("head");
		assertEquals(STORY + "---\n[It is]{claim by @head}.\n", editor.after(edit, "story.news"));
		assertEquals(STORY + "---\r\n🌉 [It is]{claim by @head}.\r\n", editor.after(edit, "a/closed.news"));
		assertEquals("// 🌉\r\nsource head: person \"Ada Lund\"\n", editor.after(edit, "newsroom.news"));
		assertEquals(editor.read("a/other.news"), editor.after(edit, "a/other.news"));
	}

	@Test
	public void openFilesCarryTheirVersions() {
		editor.with("newsroom.news", MAYOR).with("closed.news", STORY + "---\n[It is]{claim by @mayor}.\n");
		editor.open("open.news", STORY + "---\n[It was]{claim by @mayor}.\n");
		editor.open(STORY + "---\n[It is]{claim by @may‸or}.\n");
		Map<String, Integer> versions = new TreeMap<>();
		for (var change : rename("head").getDocumentChanges()) {
			TextDocumentEdit each = change.getLeft();
			versions.put(editor.name(each.getTextDocument().getUri()), each.getTextDocument().getVersion());
		}
		assertEquals(List.of("closed.news", "newsroom.news", "open.news", "story.news"), List.copyOf(versions.keySet()));
		assertNull(versions.get("closed.news"));
		assertNull(versions.get("newsroom.news"));
		assertNotNull(versions.get("open.news"));
		assertEquals(versions.get("open.news") + 1, (int) versions.get("story.news"));
	}

	@Test
	public void theUnsavedTextOfAnOpenFileCounts() {
		editor.with("newsroom.news", MAYOR).with("open.news", STORY + "---\n[It is]{claim by @mayor}.\n");
		String unsaved = STORY + "---\nMuch has changed. [It was]{claim by @mayor}.\n";
		editor.open("open.news", unsaved);
		editor.open("newsroom.news", MAYOR.replace("mayor", "‸mayor"));
		var open = rename("head").getDocumentChanges().stream().map(change -> change.getLeft())
				.filter(change -> change.getTextDocument().getUri().equals(editor.uri("open.news"))).findFirst().get();
		editor.edit("open.news", unsaved);
		assertEquals(unsaved.replace("@mayor", "@head"),
				editor.after(open.getEdits().stream().map(each -> each.getLeft()).toList()));
	}

	@Test
	public void aSignThatIsTypedIsForgiven() {
		editor.open(STORY + MAYOR.replace("mayor", "‸mayor"));
		assertEquals(STORY + MAYOR.replace("mayor", "head"), renamed(" @head "));
		assertEquals(STORY + MAYOR.replace("mayor", "head"), renamed("#head"));
	}

	@Test
	public void theSameIdChangesNothing() {
		editor.open(STORY + MAYOR.replace("mayor", "‸mayor"));
		assertEquals(List.of(), rename("mayor").getDocumentChanges());
	}

	@Test
	public void keywordsAreIds() {
		editor.open(STORY + MAYOR + "---\n[It is]{claim by @‸mayor}.\n");
		assertEquals(STORY + MAYOR.replace("mayor", "by") + "---\n[It is]{claim by @by}.\n", renamed("by"));
		editor.open(STORY + MAYOR.replace("mayor", "by") + "---\n[It is]{claim by @‸by}.\n");
		assertEquals(STORY + MAYOR + "---\n[It is]{claim by @mayor}.\n", renamed("mayor"));
	}

	@Test
	public void whatIsNoIdIsRefused() {
		editor.open(STORY + MAYOR.replace("mayor", "‸mayor"));
		for (String id : List.of("1st", "the mayor", "maire-é", "-x", "a\"b", "@@x", "a.b", "x\n")) {
			if (!id.strip().equals("x")) {
				assertTrue(refusal(id), refusal(id).startsWith("An id begins with a letter or _ and goes on with letters, "));
			}
		}
		assertEquals("An id begins with a letter or _ and goes on with letters, digits, - and _ alone.", refusal(" "));
	}

	// ---- clashes

	@Test
	public void anIdOfTheSameFileIsRefused() {
		editor.open(STORY + MAYOR.replace("mayor", "‸mayor") + "source clerk: person \"Bo Holt\"\n");
		assertEquals("@clerk is declared in this file already: choose another id.", refusal("clerk"));
	}

	@Test
	public void anIdOfAnotherFileThatDeclaresItIsRefused() {
		editor.with("newsroom.news", MAYOR + "source clerk: person \"Bo Holt\"\n");
		editor.open("desk/story.news", STORY + "---\n[It is]{claim by @‸mayor}.\n");
		assertEquals("@clerk is declared in ../newsroom.news already: choose another id.", refusal("clerk"));
	}

	@Test
	public void anIdThatTheFileSeesIsRefused() {
		editor.with("newsroom.news", "source clerk: person \"Bo Holt\"\n").open(STORY + MAYOR.replace("mayor", "‸mayor"));
		assertEquals("@clerk is declared in newsroom.news already, and this file sees it: choose another id.",
				refusal("clerk"));
	}

	@Test
	public void aNearerIdThatWouldHideItIsRefused() {
		editor.with("story-2.news", STORY + "source clerk: person \"Bo Holt\"\n---\n[It is]{claim by @mayor, @clerk}.\n");
		editor.open("newsroom.news", MAYOR.replace("mayor", "‸mayor"));
		assertEquals("In story-2.news, @clerk means the source that story-2.news declares: choose another id.",
				refusal("clerk"));
	}

	@Test
	public void aNearerIdOfAFileThatDoesNotNameTheSourceDoesNoHarm() {
		editor.with("story-2.news", STORY + "source clerk: person \"Bo Holt\"\n---\n[It is]{claim by @clerk}.\n");
		editor.open("newsroom.news", MAYOR.replace("mayor", "‸mayor"));
		assertEquals(MAYOR.replace("mayor", "clerk"), editor.after(rename("clerk"), "newsroom.news"));
	}

	@Test
	public void aFartherIdThatItWouldHideIsRefused() {
		editor.with("newsroom.news", "source clerk: person \"Bo Holt\"\n").with("desk/book.news", "");
		editor.with("desk/.git/x", "").with("other/closed.news",
				"import \"../desk/book.news\"\n" + STORY + "---\n[It is]{claim by @clerk}.\n");
		editor.open("desk/book.news", MAYOR.replace("mayor", "‸mayor"));
		assertEquals("In ../other/closed.news, @clerk means the source that ../newsroom.news declares: choose another id.",
				refusal("clerk"));
	}

	@Test
	public void anImportAsNearIsRefused() {
		editor.with("clerks.news", "source clerk: person \"Bo Holt\"\n").with("mayors.news", MAYOR);
		editor.with("closed.news", "import \"clerks.news\"\nimport \"mayors.news\"\n" + STORY + "---\nIt is.\n");
		editor.open("mayors.news", MAYOR.replace("mayor", "‸mayor"));
		assertEquals("In closed.news, @clerk means the source that clerks.news declares: choose another id.",
				refusal("clerk"));
	}

	@Test
	public void sourcesAndClaimsDoNotClash() {
		editor.open(STORY + MAYOR + "---\n[It is]{claim #it by @may‸or}.\n");
		assertTrue(renamed("it").contains("[It is]{claim #it by @it}"));
	}

	@Test
	public void theSecondOfTwoIsRenamedAlone() {
		editor.open(STORY + MAYOR + MAYOR.replace("mayor", "‸mayor") + "---\n[It is]{claim by @mayor}.\n");
		assertEquals(STORY + MAYOR + MAYOR.replace("mayor", "head") + "---\n[It is]{claim by @mayor}.\n", renamed("head"));
	}

	@Test
	public void aFileOutsideOfTheWorkspaceIsRenamedWithIt() throws IOException {
		Path book = outside.newFile("book.news").toPath().toRealPath();
		Files.writeString(book, MAYOR + "source clerk: person \"Bo Holt\"\n");
		String way = editor.folder().relativize(book).toString();
		editor.open("import \"" + way + "\"\n" + STORY + "---\n[It is]{claim by @may‸or}.\n");
		assertEquals("@clerk is declared in " + book + " already: choose another id.", refusal("clerk"));
		WorkspaceEdit edit = rename("head");
		assertTrue(editor.after(edit, "story.news").endsWith("by @head}.\n"));
		assertEquals(MAYOR.replace("mayor", "head") + "source clerk: person \"Bo Holt\"\n",
				editor.after(edit, book.toString()));
	}

	@Test
	public void unfinishedTextCanBeRenamed() {
		editor.open(STORY + MAYOR + "---\n[It is]{claim by @may‸or\n\n[So]{claim by @mayor on\n");
		assertEquals(STORY + MAYOR.replace("mayor", "head") + "---\n[It is]{claim by @head\n\n[So]{claim by @head on\n",
				renamed("head"));
	}

	// ---- claims and quotes

	@Test
	public void aClaimIsRenamedInAllFiles() {
		editor.with("newsroom.news", MAYOR);
		editor.with("reply.news", "import \"story.news\"\n" + STORY + "---\n[No]{claim #it by @mayor denies story#it}.\n");
		editor.open(STORY + "---\n[It is]{claim #i‸t by @mayor}. [And so]{claim continues #it}.\n");
		WorkspaceEdit edit = rename("#closed");
		assertEquals(STORY + "---\n[It is]{claim #closed by @mayor}. [And so]{claim continues #closed}.\n",
				editor.after(edit, "story.news"));
		assertTrue(editor.after(edit, "reply.news").endsWith("[No]{claim #it by @mayor denies story#closed}.\n"));
	}

	@Test
	public void theIdOfAnotherClaimIsRefused() {
		editor.open(STORY + MAYOR + "---\n[It is]{claim #i‸t by @mayor}. [\"No\"]{quote #no by @mayor}.\n");
		assertEquals("#no is declared in this file already: choose another id.", refusal("no"));
	}

	// ---- slugs

	@Test
	public void aSlugIsRenamedInAllFiles() {
		editor.with("newsroom.news", MAYOR);
		editor.with("reply.news", "import \"story.news\"\n" + STORY + "---\n[No]{claim by @mayor denies bridge#it}.\n");
		editor.open(STORY.replace("{\n", "{\n  slug bri‸dge\n") + "---\n[It is]{claim #it by @mayor}.\n");
		WorkspaceEdit edit = rename("2025-bridge");
		assertTrue(editor.after(edit, "story.news").contains("slug 2025-bridge\n"));
		assertTrue(editor.after(edit, "reply.news").contains("denies 2025-bridge#it"));
	}

	@Test
	public void aSlugThatIsTakenIsRefused() {
		editor.with("other.news", STORY).open(STORY.replace("{\n", "{\n  slug bri‸dge\n"));
		assertEquals("The story in other.news has the slug other already: choose another one.", refusal("other"));
		assertTrue(refusal("a b").startsWith("A slug begins with a letter, a digit or _ and goes on with "));
	}

	@Test
	public void aStoryWithoutASlugIsGivenOneWhereItIsNamed() {
		editor.with("newsroom.news", MAYOR).with("first.news", STORY + "---\n[It is]{claim #it by @mayor}.\n");
		editor.open("import \"first.news\"\n" + STORY + "---\n[No]{claim by @mayor denies fir‸st#it}.\n");
		assertEquals("first", prepare().getPlaceholder());
		WorkspaceEdit edit = rename("bridge");
		assertEquals(STORY.replace("\n}", "\n  slug bridge\n}") + "---\n[It is]{claim #it by @mayor}.\n",
				editor.after(edit, "first.news"));
		assertTrue(editor.after(edit, "story.news").contains("denies bridge#it"));
	}

	@Test
	public void aHeadlineIsNoSlug() {
		editor.open(STORY.replace("Bridge", "Bri‸dge"));
		assertEquals("This story has no slug to rename: it goes by the name of its file. Give it a slug.", unprepared());
	}

	// ---- nothing else changes

	@Test
	public void aRenameLeavesTheFindingsAsTheyWere() {
		Map<String, String> closed = new TreeMap<>(Map.of("newsroom.news",
				MAYOR + "source clerk: person \"Bo Holt\" { via @mayor }\n", "closed.news", "import \"story.news\"\n" + STORY
						+ "---\n[No]{claim by @mayor denies story#it status verified}. [So]{claim}.\n"));
		closed.forEach(editor::with);
		String open = STORY + "source unused: person \"Ida Berg\"\n---\n[It is]{claim by @mayor denies #none}.\n";
		editor.open("open.news", open);
		editor.open(STORY + "---\n[It is]{claim #it by @may‸or, @clerk}. [So]{claim}.\n");
		List<String> before = findings();
		assertEquals(List.of("[]", "[contradiction, verified-without-evidence, claim-without-source]",
				"[unused-source, unresolved-reference]", "[single-origin, claim-without-source]"), before);

		WorkspaceEdit edit = rename("head");
		String story = editor.after(edit, "story.news");
		closed.keySet().forEach(name -> save(name, editor.after(edit, name)));
		editor.edit("open.news", open);
		editor.edit("open.news", editor.after(edit, "open.news"));
		editor.edit("story.news", story.replace("#it", "#i‸t"));
		assertEquals(before, findings());

		WorkspaceEdit second = rename("closed");
		closed.keySet().forEach(name -> save(name, editor.after(second, name)));
		editor.edit("story.news", editor.after(second, "story.news"));
		assertEquals(before, findings());
		assertTrue(editor.text(), editor.text().contains("[It is]{claim #closed by @head, @clerk}"));
		assertTrue(editor.read("closed.news").contains("[No]{claim by @head denies story#closed status verified}"));
	}

	private List<String> findings() {
		return Stream.of("newsroom.news", "closed.news", "open.news", "story.news")
				.map(name -> editor.rules(name).toString()).toList();
	}

	/** Writes a closed file, as an editor does that has edited it. */
	private void save(String name, String text) {
		editor.with(name, text);
		editor.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
				List.of(new FileEvent(editor.uri(name), FileChangeType.Changed))));
		editor.settle();
	}
}
