package org.newsmark.dsl.tests.ide.completion;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class DateCompletionTest {

	private static final String HEADER = "story \"Bridge closed\" {\n  published 2025-12-02T08:00Z\n}\n---\n";
	private static final String TODAY = LocalDate.now().toString();

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	private Menu at(String text) {
		return Menu.typed(editor.open(text), " ");
	}

	@Test
	public void theWordsOfTheSpanComeFirst() {
		Menu menu = at(HEADER + "It closed [Sunday]{date ‸}.");
		assertEquals(List.of("2025-11-30", "2025-12-02", TODAY), menu.labels());
		assertEquals("\"Sunday\", Sunday, Nov. 30, 2025", menu.detail("2025-11-30"));
		assertEquals("the day of the story, Tuesday, Dec. 2, 2025", menu.detail("2025-12-02"));
		assertTrue(menu.detail(TODAY).startsWith("today, "));
	}

	@Test
	public void theyDoSoInUnfinishedText() {
		assertEquals("2025-11-30", at(HEADER + "It closed [Sunday]{date ‸").labels().get(0));
		assertEquals("2025-11-30", at(HEADER + "It closed [Sunday]{date ‸ and [Monday]{date 2025-12-01}").labels().get(0));
		assertEquals("date 2025-11-30", at(HEADER + "It closed [Sunday]{‸").snippets().get(2));
		assertEquals("2025-11", at(HEADER + "In [November]{date 2025-1‸").labels().get(0));
	}

	@Test
	public void whatIsTypedOfADateIsReplaced() {
		Menu menu = at(HEADER + "It closed [Sunday]{date 2025-1‸}.");
		assertEquals("2025-1", menu.replaced("2025-11-30"));
		assertTrue(menu.after("2025-11-30").endsWith("[Sunday]{date 2025-11-30}."));
	}

	@Test
	public void insideAClaimDaysCountFromWhenItWasSaid() {
		Menu menu = at(HEADER + "[It closed [yesterday]{date ‸}]{claim by @a on 2025-12-01}.");
		assertEquals("2025-11-30", menu.labels().get(0));
	}

	@Test
	public void whenItWasSaidStandsInTheParagraph() {
		Menu menu = at(HEADER + "[It is closed]{claim on ‸}, she said Monday.");
		assertEquals(List.of("2025-12-01", "2025-12-02", TODAY), menu.labels());
	}

	@Test
	public void otherLanguagesAreNotRead() {
		assertEquals(List.of("2025-12-02", TODAY),
				at(HEADER.replace("published", "language de\n  published") + "[Sunday]{date ‸}").labels());
	}

	@Test
	public void theHeaderHasTodayAndNow() {
		Menu menu = at("story \"x\" {\n  published ‸\n}\n");
		assertEquals(TODAY, menu.labels().get(0));
		assertEquals("now", menu.detail(menu.labels().get(1)));
		assertTrue(menu.labels().get(1), menu.labels().get(1).matches(".*T\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)"));
		assertEquals(List.of("2025-12-02", TODAY),
				at(HEADER.replace("}", "  correction ‸\n}")).labels());
	}
}
