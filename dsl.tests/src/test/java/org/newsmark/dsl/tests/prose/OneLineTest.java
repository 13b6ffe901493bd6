package org.newsmark.dsl.tests.prose;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsmark.dsl.prose.OneLine;

public class OneLineTest {

	@Test
	public void shortWordsStayAsTheyAre() {
		assertEquals("The bridge", OneLine.of("The bridge", 10));
		assertEquals("", OneLine.of("", 10));
	}

	@Test
	public void blanksAndSignsThatTurnTextAroundBecomeOneBlank() {
		assertEquals("The bridge closed", OneLine.of(" The\r\n\tbridge \u202E\u0000 closed\n", 20));
	}

	@Test
	public void longWordsAreCutAtABlank() {
		assertEquals("The old…", OneLine.of("The old bridge", 10));
		assertEquals("Thebridgei…", OneLine.of("Thebridgeisclosed", 10));
	}

	@Test
	public void noCharacterIsCutInTwo() {
		assertEquals("123456789…", OneLine.of("123456789🌉 closed", 10));
	}

	@Test
	public void manyBlanksAreNotReadToTheirEnd() {
		assertEquals("…", OneLine.of(" ".repeat(1_000) + "closed", 10));
		assertEquals("The…", OneLine.of("The" + " ".repeat(1_000) + "bridge", 10));
	}
}
