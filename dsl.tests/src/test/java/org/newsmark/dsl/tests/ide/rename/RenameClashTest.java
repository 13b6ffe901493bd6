package org.newsmark.dsl.tests.ide.rename;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.Test;

/** Gives ids that something else has already. */
public class RenameClashTest extends RenameQuestions {

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
}
