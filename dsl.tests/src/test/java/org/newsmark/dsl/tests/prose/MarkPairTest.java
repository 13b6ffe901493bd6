package org.newsmark.dsl.tests.prose;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsmark.dsl.prose.MarkPair;

public class MarkPairTest {

	@Test
	public void thePairOfTheTextIsFound() {
		assertEquals(new MarkPair('“', '”'), MarkPair.usedIn("“Yes,” he said. The headline has \"none\"."));
		assertEquals(new MarkPair('„', '“'), MarkPair.usedIn("Er sagte: „Ja“."));
		assertEquals(new MarkPair('«', '»'), MarkPair.usedIn("« Oui », dit-il."));
		assertEquals(new MarkPair('"', '"'), MarkPair.usedIn("It’s a fine day, he said."));
	}
}
