package org.newsmark.dsl.tests.prose;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.newsmark.dsl.prose.TextRange;

public class TextRangeTest {

	@Test
	public void theEndIsOutside() {
		TextRange range = new TextRange(2, 5);
		assertEquals(3, range.length());
		assertTrue(range.contains(2));
		assertFalse(range.contains(5));
		assertEquals("cde", range.in("abcdefg"));
		assertEquals(new TextRange(12, 15), range.shifted(10));
	}

	@Test
	public void rangesOverlapThatShareACharacter() {
		TextRange range = new TextRange(2, 5);
		assertTrue(range.overlaps(new TextRange(4, 9)));
		assertTrue(range.overlaps(new TextRange(0, 9)));
		assertFalse(range.overlaps(new TextRange(5, 9)));
		assertFalse(range.overlaps(new TextRange(3, 3)));
		assertTrue(range.contains(new TextRange(2, 5)));
		assertFalse(range.contains(new TextRange(4, 6)));
		assertTrue(new TextRange(3, 3).isEmpty());
	}

	@Test
	public void noRangeRunsBackwards() {
		assertThrows(IllegalArgumentException.class, () -> new TextRange(5, 2));
		assertThrows(IllegalArgumentException.class, () -> new TextRange(-1, 2));
	}
}
