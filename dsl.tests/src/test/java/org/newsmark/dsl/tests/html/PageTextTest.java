package org.newsmark.dsl.tests.html;

import static org.junit.Assert.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.Test;
import org.newsmark.dsl.output.html.PageText;

public class PageTextTest {

	private static final String LONG = "“Så fällt’s”, sagte 李 – 🌊. ".repeat(2_000);

	@Test
	public void aPageHasWhatWasAppended() {
		PageText page = PageText.of("Kõiv").append(" says: “").append(LONG).append('”').append("no 🌊 yes", 2, 5);
		assertEquals("Kõiv says: “" + LONG + "” 🌊", page.toString());
		assertEquals(StandardCharsets.UTF_8.encode(page.toString()), page.encoded());
	}

	@Test
	public void aPageTakesInAnother() {
		assertEquals("a" + LONG + "b", PageText.of("a").append(PageText.of(LONG)).append("b").toString());
		assertEquals("a", PageText.of("a").append(PageText.of("")).toString());
	}

	@Test
	public void halfOfACharacterIsAQuestionMark() {
		assertEquals("a?b", PageText.of("a\uD83Cb").toString());
		assertEquals("?", new PageText().append('\uDF0A').toString());
	}
}
