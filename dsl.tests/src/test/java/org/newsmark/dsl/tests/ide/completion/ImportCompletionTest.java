package org.newsmark.dsl.tests.ide.completion;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class ImportCompletionTest {

	private final Editor editor = new Editor();

	@Before
	public void fill() {
		editor.with("newsroom.news", "").with("books/city.news", "source a: person \"A\"\n")
				.with("books/wire \"b\".news", "").with("desk/old.news", "story \"The bridge\"\n---\n");
	}

	@After
	public void close() {
		editor.close();
	}

	private Menu at(String text) {
		return Menu.typed(editor.open("desk/story.news", text), "\"");
	}

	@Test
	public void filesAreNamedByTheWayToThem() {
		Menu menu = at("import \"‸\"\nstory \"x\"\n---\n");
		assertEquals(List.of("../books/city.news", "../books/wire \"b\".news", "old.news"), menu.labels());
		assertEquals("1 source", menu.detail("../books/city.news"));
		assertEquals("The bridge", menu.detail("old.news"));
		assertEquals("import \"../books/wire \\\"b\\\".news\"\nstory \"x\"\n---\n", menu.after("../books/wire \"b\".news"));
	}

	@Test
	public void unfinishedStringsAreClosed() {
		assertEquals("import \"../books/city.news\"", at("import \"../bo‸").after("../books/city.news"));
		assertEquals("import \"../books/city.news\"\nstory \"x\"", at("import \"‸\nstory \"x\"").after("../books/city.news"));
		assertEquals("import \"../books/city.news\"", at("import ‸").after("\"../books/city.news\""));
	}

	@Test
	public void theWholeStringIsReplaced() {
		assertEquals("../books/none.news", at("import \"../books/‸none.news\"").replaced("../books/city.news"));
	}

	@Test
	public void whatIsImportedIsNotProposedAgain() {
		assertEquals(List.of("../books/wire \"b\".news", "old.news"),
				at("import \"../books/city.news\"\nimport \"‸\"").labels());
	}
}
