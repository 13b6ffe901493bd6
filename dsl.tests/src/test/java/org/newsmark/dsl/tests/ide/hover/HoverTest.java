package org.newsmark.dsl.tests.ide.hover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

/** Points at dates, rules, imports and slugs, and at the edges of files. */
public class HoverTest extends HoverQuestions {

	// ---- dates

	@Test
	public void aDateShowsItsWeekday() {
		assertEquals("**Sunday, Nov. 30, 2025**\n\nA day · `2025-11-30`", hover(STORY.replace("2025-11-30", "2025‸-11-30")));
		assertEquals("2025-11-30", covered());
	}

	@Test
	public void aDateSpanShowsItsDateAtItsWordsToo() {
		String body = "---\n[The bridge closed [on Sun‸day]{date 2025-11-30}]{claim by @mayor}.\n";
		assertTrue(hover(STORY + body).startsWith("**Sunday, Nov. 30, 2025**"));
		assertEquals("[on Sunday]{date 2025-11-30}", covered());
	}

	@Test
	public void theDateOfAStatementIsADate() {
		assertTrue(hover(STORY + "---\n[It is]{claim by @mayor on 2025-11‸-29}.\n")
				.startsWith("**Saturday, Nov. 29, 2025**"));
	}

	@Test
	public void coarseDatesShowWhatTheyCover() {
		assertEquals("**November 2025**\n\nA month, from Saturday, Nov. 1, 2025 to Sunday, Nov. 30, 2025 · `2025-11`",
				date("2025-11"));
		assertEquals("**a day in November 2025**\n\nA day that is not known, from Saturday, Nov. 1, 2025 to Sunday, Nov. 30, "
				+ "2025 · `2025-11-XX`", date("2025-11-XX"));
		assertEquals("**about 2025**\n\nA year, from Wednesday, Jan. 1, 2025 to Wednesday, Dec. 31, 2025 · `2025~`",
				date("2025~"));
		assertEquals("**possibly Nov. 30, 2025 (a Sunday)**\n\nA day · `2025-11-30?`", date("2025-11-30?"));
		assertEquals("**Sunday, Nov. 30, 2025, 20:15 (UTC-05:00)**\n\nA time of day · `2025-11-30T20:15-05:00`",
				date("2025-11-30T20:15-05:00"));
		assertEquals("**since September 2025**\n\nAn interval, from Monday, Sept. 1, 2025 on · `2025-09/..`",
				date("2025-09/.."));
		assertEquals("**until 2025**\n\nAn interval, up to and with Wednesday, Dec. 31, 2025 · `../2025`", date("../2025"));
		assertEquals("**autumn 2025**\n\nA season, from Monday, Sept. 1, 2025 to Sunday, Nov. 30, 2025 · `2025-23`",
				date("2025-23"));
		assertEquals("**the 2020s**\n\nTen years, from Wednesday, Jan. 1, 2020 to Monday, Dec. 31, 2029 · `202X`",
				date("202X"));
	}

	private String date(String date) {
		return hover(STORY + "---\nIt closed [then]{date ‸" + date + "}.\n");
	}

	@Test
	public void anImpossibleDateShowsNothing() {
		editor.open(STORY.replace("2025-11-30", "2025‸-11-31"));
		assertNull(answer());
	}

	// ---- rules, imports, slugs

	@Test
	public void aRuleShowsItsPage() {
		assertTrue(hover("policy \"Desk\" {\n  rule claim-with‸out-source warning\n}\n")
				.startsWith("# claim-without-source\n"));
		assertEquals("claim-without-source", covered());
	}

	@Test
	public void anIgnoredRuleShowsItsPage() {
		assertTrue(hover(STORY + "---\n// newsmark: ignore claim-with‸out-source why\n[It is]{claim}.\n")
				.startsWith("# claim-without-source\n"));
		assertEquals("claim-without-source", covered());
		editor.open(STORY + "---\n// newsmark: ignore claim-without-source w‸hy\n[It is]{claim}.\n");
		assertNull(answer());
		editor.open("// newsmark: ignore no-‸such-rule why\n" + STORY);
		assertNull(answer());
	}

	@Test
	public void anImportShowsWhatItsFileHolds() {
		editor.with("wires.news", "source herald: publication \"The Herald\"\nsource wire: organization \"The Wire\"\n");
		assertEquals("**2 sources**\n\n- The Herald `@herald`, publication\n- The Wire `@wire`, organization",
				hover("import \"wir‸es.news\"\n" + STORY));
		assertEquals("\"wires.news\"", covered());
	}

	@Test
	public void anImportOfAStoryShowsTheStory() {
		editor.with("first.news", STORY + "---\n[The bridge is closed]{claim by @mayor}.\n");
		assertEquals("""
				**Bridge closed** · `first`

				1 claim

				- Published: Sunday, Nov. 30, 2025
				- Ada Lund `@mayor`, person""", hover("import \"fir‸st.news\"\nstory \"S\" { published 2025-11-30 }\n---\nx\n"));
	}

	@Test
	public void anImportOfNothingShowsNothing() {
		editor.open("import \"mis‸sing.news\"\n" + STORY);
		assertNull(answer());
	}

	@Test
	public void aSlugShowsItsStory() {
		editor.with("first.news", STORY + "---\n[The bridge is closed]{claim #closed by @mayor}.\n");
		assertTrue(hover("import \"first.news\"\nstory \"S\" { published 2025-11-30 }\n---\n"
				+ "[It is open]{claim by @mayor denies fi‸rst#closed}.\n").startsWith("**Bridge closed** · `first`"));
	}

	// ---- edges

	@Test
	public void anEmptyFileShowsNothing() {
		editor.open("‸");
		assertNull(answer());
	}

	@Test
	public void bothEndsOfAFileAreSafe() {
		editor.open("‸" + STORY + "---\n[It is]{claim by @mayor}");
		assertNull(answer());
		editor.open(STORY + "---\n[It is]{claim by @mayor}‸");
		assertNull(answer());
		editor.open(STORY + "---\n[It is]{claim by @‸");
		answer();
	}

	@Test
	public void placesOutsideOfTheTextAreSafe() {
		editor.open(STORY);
		assertNull(Editor.get(editor.files().hover(new HoverParams(editor.file(), new Position(99, 99)))));
	}

	@Test
	public void aFileThatIsNotThereShowsNothing() {
		editor.open(STORY);
		TextDocumentIdentifier missing = new TextDocumentIdentifier(editor.uri("missing.news"));
		assertNull(Editor.get(editor.files().hover(new HoverParams(missing, new Position(0, 0)))));
	}

	@Test
	public void aClosedFileCanBeAsked() {
		editor.with("closed.news", STORY + "---\n[The bridge is closed]{claim by @mayor}.\n").open(STORY);
		TextDocumentIdentifier closed = new TextDocumentIdentifier(editor.uri("closed.news"));
		Hover hover = Editor.get(editor.files().hover(new HoverParams(closed, new Position(3, 8))));
		assertTrue(hover.getContents().getRight().getValue().endsWith("1 claim rests on it here, 1 in the workspace."));
	}

	@Test
	public void aFileOutsideOfTheWorkspaceCanBeAsked() throws IOException {
		Path story = outside.newFile("story.news").toPath().toRealPath();
		String card = hover(story.toString(), STORY + "---\n[The bridge is closed]{claim by @‸mayor}.\n");
		assertTrue(card, card.endsWith("1 claim rests on it here, 1 in the workspace."));
	}
}
