package org.newsmark.dsl.tests.ide.completion;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class StatementCompletionTest {

	private static final String STORY = "story \"Bridge closed\" {\n  slug bridge\n  published 2025-11-30\n}\n"
			+ "source mayor: person \"Ada Lund\"\n---\n"
			+ "[The bridge is closed]{claim #closed by @mayor}. [\"It is safe,\"]{quote #safe by @mayor} she said.\n\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	private Menu at(String text) {
		return Menu.typed(editor.open(text), "#");
	}

	@Test
	public void statementsOfTheStoryAreProposed() {
		for (String attribute : List.of("denies", "supports", "corrects", "answers")) {
			assertEquals(attribute, List.of("#closed", "#safe"), at(STORY + "[x]{claim " + attribute + " #‸}").labels());
			assertEquals(attribute, List.of("#closed", "#safe"), at(STORY + "[x]{claim " + attribute + " ‸").labels());
		}
		assertEquals("claim: The bridge is closed", at(STORY + "[x]{claim denies #‸").detail("#closed"));
	}

	@Test
	public void theMarkIsReplacedWithTheId() {
		assertTrue(at(STORY + "[x]{claim denies #cl‸").after("#closed").endsWith("[x]{claim denies #closed"));
		assertEquals("#cl", at(STORY + "[x]{claim denies #cl‸}").replaced("#closed"));
	}

	@Test
	public void aClaimNeitherRefersToItselfNorTwiceToAnother() {
		assertEquals(List.of("#closed", "#safe"), at(STORY + "[x]{claim #own denies #‸}").labels());
		assertEquals(List.of("#closed", "#safe"), at(STORY + "[x]{claim denies ‸ #own}").labels());
		assertEquals(List.of("#safe"), at(STORY + "[x]{claim denies #closed, #‸}").labels());
	}

	@Test
	public void onlyEarlierWordsOfTheSameKindAreContinued() {
		assertEquals(List.of("#safe"), at(STORY + "[x]{quote continues #‸}").labels());
		assertEquals(List.of("#closed"), at(STORY + "[x]{claim continues ‸").labels());
		assertEquals(List.of(), at(STORY.replace("\n\n", "\n\n[x]{claim continues #‸}. ").replace("---\n[The", "---\n[He")
				.replace("{claim #closed by @mayor}", "{quote #closed by @mayor}")).labels());
		assertEquals(List.of("#last", "#safe"), at(STORY + "[z]{quote #last by @mayor} [x]{quote continues #‸} "
				+ "[y]{quote #later by @mayor}").labels());
	}

	@Test
	public void importedStoriesAreNamedByTheirSlug() {
		editor.with("old.news", STORY).with("other.news", STORY.replace("slug bridge", "slug other"));
		Menu menu = at("import \"old.news\"\nstory \"x\"\n---\n[y]{claim #mine by @mayor}. [x]{claim denies #‸}");
		assertEquals(List.of("#mine", "bridge#closed", "bridge#safe"), menu.labels());
		assertTrue(menu.after("bridge#safe").endsWith("{claim denies bridge#safe}"));
		menu = at("import \"old.news\"\nstory \"x\"\n---\n[x]{claim denies bridge#cl‸}");
		assertEquals("bridge#cl", menu.replaced("bridge#closed"));
	}

	@Test
	public void wordsOfAnotherStoryAreFoundByTyping() {
		editor.with("old.news", STORY);
		Menu menu = at("import \"old.news\"\nstory \"x\"\n---\n[x]{claim denies #safe‸}");
		assertEquals("bridge#safe", menu.labels().get(0));
	}
}
