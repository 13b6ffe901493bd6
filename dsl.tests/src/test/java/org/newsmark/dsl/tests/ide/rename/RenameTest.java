package org.newsmark.dsl.tests.ide.rename;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

/** Renames sources, claims, quotes and slugs, in one file and in many. */
public class RenameTest extends RenameQuestions {

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
		for (String id : List.of("1st", "the mayor", "maire-é", "-x", "a\"b", "@@x", "a.b")) {
			assertTrue(refusal(id), refusal(id).startsWith("An id begins with a letter or _ and goes on with letters, "));
		}
		assertEquals("An id begins with a letter or _ and goes on with letters, digits, - and _ alone.", refusal(" "));
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
