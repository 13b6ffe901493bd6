package org.newsmark.dsl.tests.output;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.Test;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.text.StoryPlainText;
import org.newsmark.dsl.tests.Newsroom;

public class StoryPlainTextTest {

	private static final String HEADER = "story \"A day on the river\" { published 2025-10-09 }\n"
			+ "source clerk: person \"Odo Larch\"\n---\n";

	@Test
	public void aParagraphIsOneLine() {
		assertBody("The bridge is shut[1], he said.\n\nAll is well.\n",
				"[The bridge\nis shut]{claim by @clerk},\nhe said.\n\nAll is well.");
		assertBody("One line\nand another.\n", "One line  \nand another.");
	}

	@Test
	public void listsAndBlockQuotesKeepTheirMarks() {
		assertBody("- a\n  1. b\n  2. c\n- d\n", "* a\n  1) b\n  1) c\n* d");
		assertBody("9. a\n10. b\n", "9. a\n9. b");
		assertBody("- a\n\n  b\n\n- c\n", "* a\n\n  b\n\n* c");
		assertBody("Before\n\n> a\n>\n> - b\n\nAfter\n", "Before\n\n> a\n>\n> * b\n\nAfter");
		assertBody("-\n- b\n", "*\n* b");
	}

	@Test
	public void aLinkSaysWhereItLeads() {
		assertBody("the survey (https://example.org/a?b=1&c) and https://example.org/\n",
				"[the *survey*](https://example.org/a?b=1&c) and <https://example.org/>");
		assertBody("bad and a boat\n", "[bad](javascript:alert) and ![a boat](boat.png)");
	}

	@Test
	public void codeKeepsItsLines() {
		assertBody("a\n\nif (x) {\n  y\n}\n\n* * *\n\nb\n", "a\n\n```\nif (x) {\n  y\n}\n```\n\n---\n\nb");
	}

	@Test
	public void aNoteSaysOnWhatItsClaimRests() {
		assertTrue(text("[It is shut]{claim by @clerk on 2025-10-08}.").endsWith(
				"\n\n[1] According to Odo Larch, Oct. 8, 2025.\n"));
	}

	@Test
	public void nothingForTheDeskLeavesTheFile() throws IOException {
		int deskWords = 0;
		for (Path story : Corpus.stories()) {
			NewsFile file = Corpus.read(story);
			String text = new StoryPlainText().render(file);
			assertFalse(story.toString(), text.contains("desk only"));
			for (String words : Corpus.deskWords(file)) {
				assertFalse(story + ": " + words, text.contains(words));
				deskWords++;
			}
		}
		assertTrue("the stories must put this to the test", deskWords > 10);
	}

	@Test
	public void aFileWithoutAStoryIsNoText() {
		NewsFile book = Newsroom.parse("source a: person \"Ada\"\n");
		assertThrows(IllegalArgumentException.class, () -> new StoryPlainText().render(book));
	}

	/** Without notes the body ends the text. */
	private static void assertBody(String expected, String body) {
		String text = text(body);
		String begun = text.substring(text.indexOf("2025.\n\n") + "2025.\n\n".length());
		assertEquals(expected, begun.replaceFirst("(?s)\nSources\n.*", ""));
	}

	private static String text(String body) {
		return new StoryPlainText().render(Newsroom.parse(HEADER + body));
	}
}
