package org.newsmark.dsl.tests.model;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.tests.Newsroom;

public class CoverageTest {

	@Test
	public void sentencesWithAClaimOrQuoteAreCovered() {
		assertEquals(new Coverage(3, 2), coverage("""
				[The tide]{claim unsourced "seen"} took the pier away. Nobody was on the pier.

				- She said "[nobody]{quote}" was on the pier.
				"""));
	}

	@Test
	public void continuationsCover() {
		assertEquals(new Coverage(2, 2), coverage("""
				[The tide took the pier]{claim #pier unsourced "seen"}.
				The boats went with it, [all of them]{claim continues #pier}.
				"""));
	}

	@Test
	public void datesAndNotesDoNotCover() {
		assertEquals(new Coverage(1, 0), coverage("[The tide]{note \"which?\"} took the pier [on Sunday]{date 2025-11-30}."));
	}

	@Test
	public void headingsShortSentencesQuestionsAndPicturesDoNotCount() {
		assertEquals(new Coverage(0, 0), coverage("""
				# The tide took the pier

				It was gone. Who saw the pier go? "Did nobody see it go?"

				`rm -rf /the/pier/of the town`

				![The pier before the tide came](pier.jpg)
				"""));
	}

	@Test
	public void percentIsRoundedDown() {
		assertEquals(66, new Coverage(3, 2).percent());
		assertEquals(0, new Coverage(3, 0).percent());
		assertEquals(100, new Coverage(0, 0).percent());
	}

	@Test
	public void aFileWithoutBodyHasNothingToCover() {
		assertEquals(new Coverage(0, 0), Coverage.of(Newsroom.parse("source a: person \"A\"")));
	}

	private static Coverage coverage(String body) {
		return Coverage.of(Newsroom.parse("story \"Tide\"\n---\n" + body));
	}
}
