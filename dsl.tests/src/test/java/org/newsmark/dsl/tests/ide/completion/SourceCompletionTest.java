package org.newsmark.dsl.tests.ide.completion;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class SourceCompletionTest {

	private static final String STORY = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	private Menu at(String text) {
		return Menu.typed(editor.open("desk/story.news", text), "@");
	}

	@Test
	public void nearerSourcesComeFirst() {
		editor.with("newsroom.news", "source wire: publication \"The Wire\"\n")
				.with("books/city.news", "source council: organization \"City council\"\n")
				.with("books/state.news", "source governor: person \"Ida Moe\"\n");
		Menu menu = at("import \"../books/city.news\"\n" + STORY
				+ "source mayor: person \"Ada Lund\"\n---\n[x]{claim by @‸}");
		assertEquals(List.of("@mayor", "@council", "@wire", "@governor"), menu.labels());
	}

	@Test
	public void detailsSayWhoItIsAndFromWhere() {
		editor.with("newsroom.news", "source wire: publication \"The Wire\"\n");
		Menu menu = at(STORY + "source mayor: person \"Ada Lund\" {\n  role \"Mayor\"\n  note \"lives in 4b\"\n}\n"
				+ "---\n[x]{claim by @‸}");
		assertEquals("Ada Lund, person", menu.detail("@mayor"));
		assertEquals("Ada Lund\nMayor", menu.item("@mayor").getDocumentation().getLeft());
		assertEquals("The Wire, publication, ../newsroom.news", menu.detail("@wire"));
	}

	@Test
	public void aSourceOfAnotherFileComesWithItsImport() {
		editor.with("books/state.news", "source governor: person \"Ida Moe\"\n");
		Menu menu = at(STORY + "---\n[x]{claim by @gov‸}");
		assertEquals("Ida Moe, person, adds import \"../books/state.news\"", menu.detail("@governor"));
		assertEquals("import \"../books/state.news\"\n\n" + STORY + "---\n[x]{claim by @governor}", menu.after("@governor"));
	}

	@Test
	public void anImportStandsBelowTheOthers() {
		editor.with("books/city.news", "").with("books/state.news", "source governor: person \"Ida Moe\"\n");
		Menu menu = at("// Desk copy\r\nimport \"../books/city.news\" // ours\r\n\r\n" + STORY + "---\r\n[x]{claim by @‸}");
		assertTrue(menu.after("@governor").startsWith("// Desk copy\r\nimport \"../books/city.news\" // ours\r\n"
				+ "import \"../books/state.news\"\r\n\r\nstory"));
	}

	@Test
	public void importsAreEscapedAndNamesFitOneLine() {
		editor.with("books/b \"1\" é.news", "source governor: person \"Ida \t\u202e Moe\"\n");
		Menu menu = at(STORY + "---\n[x]{claim by @‸}");
		assertTrue(menu.after("@governor").startsWith("import \"../books/b \\\"1\\\" é.news\"\n"));
		assertTrue(menu.detail("@governor").startsWith("Ida Moe, person"));
	}

	@Test
	public void sourceBooksComeBeforeOtherStories() {
		editor.with("a.news", STORY + "source aide: person \"An aide\"\n---\n")
				.with("z.news", "source zoo: person \"Keeper\"\n");
		assertEquals(List.of("@zoo", "@aide"), at(STORY + "---\n[x]{claim by @‸}").labels());
	}

	@Test
	public void anIdThatIsTakenIsProposedOnce() {
		editor.with("newsroom.news", "source mayor: person \"Old mayor\"\n")
				.with("z.news", "source mayor: person \"Other\"\n");
		Menu menu = at(STORY + "source mayor: person \"Ada Lund\"\n---\n[x]{claim by @‸}");
		assertEquals(List.of("@mayor"), menu.labels());
		assertNull(menu.item("@mayor").getAdditionalTextEdits());
	}

	@Test
	public void everyAttributeThatCitesHasThem() {
		String header = STORY + "source a: person \"A\"\nsource b: person \"B\"\n---\n";
		for (String body : List.of("[x]{claim by ‸", "[x]{claim by @‸", "[x]{claim via ‸}", "[x]{quote by @‸",
				"[x]{claim evidence ‸}", "[x]{source ‸}", "[x]{source @‸", "[x]{claim by @‸\n\nNext.")) {
			assertEquals(body, List.of("@a", "@b"), at(header + body).labels());
		}
	}

	@Test
	public void aListCitesNobodyTwice() {
		String header = STORY + "source a: person \"A\"\nsource b: person \"B\"\n---\n";
		assertEquals(List.of("@b"), at(header + "[x]{claim by @a, ‸").labels());
		assertEquals(List.of("@b"), at(header + "[x]{claim by @a \"p. 1\", @‸}").labels());
		assertEquals(List.of("@a", "@b"), at(header + "[x]{claim by @a via @‸}").labels());
	}

	@Test
	public void sourcesAreFoundByIdAndByName() {
		String header = STORY + "source mayor: person \"Ada Lund\"\nsource chief: person \"Bo Lang\"\n---\n";
		assertEquals(List.of("@chief"), at(header + "[x]{claim by @chi‸}").labels());
		assertEquals(List.of("@mayor"), at(header + "[x]{claim by @Lund‸}").labels());
		assertEquals("@ma", at(header + "[x]{claim by @ma‸yor}").replaced("@mayor"));
	}

	@Test
	public void aBrokenDeclarationOrParagraphHidesNoSource() {
		Menu menu = at(STORY + "source a person\nsource b: person \"B\"\n---\n[x]{claim by\n\n[y]{claim by @‸");
		assertEquals(List.of("@a", "@b"), menu.labels());
	}

	@Test
	public void aFileOutsideOfEveryFolderHasItsOwn() {
		String name = "../outside-" + editor.folder().getFileName() + ".news";
		Menu menu = Menu.typed(editor.open(name, "source a: person \"A\"\n" + STORY + "---\n[x]{claim by @‸}"), "@");
		assertEquals("@a", menu.labels().get(0));
	}

	@Test
	public void theWorkspaceIsCutShort() {
		StringBuilder book = new StringBuilder();
		for (int i = 0; i < 400; i++) {
			book.append("source s" + i + ": person \"Number " + i + "\"\n");
		}
		editor.with("book.news", book.toString());
		Menu menu = at(STORY + "---\n[x]{claim by @‸}");
		assertTrue(menu.isIncomplete());
		assertEquals(300, menu.labels().size());
		menu = at(STORY + "---\n[x]{claim by @s399‸}");
		assertFalse(menu.isIncomplete());
		assertEquals("@s399", menu.labels().get(0));
	}
}
