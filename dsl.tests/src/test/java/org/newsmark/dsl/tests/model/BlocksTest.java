package org.newsmark.dsl.tests.model;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.function.Predicate;

import org.junit.Test;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.tests.Newsroom;

public class BlocksTest {

	private static final String BODY = "story \"Tide\"\n---\n";

	@Test
	public void aBlockQuoteIsMarkedOnItsFirstLine() {
		assertEquals(List.of(true, true, true, false),
				tell("> One.\n>\n> - Two,\n> and more.\n>\n> ## Three\n\nFour > three.\n", Blocks::isBlockQuote));
		assertEquals(List.of(false, true, false), tell("- One.\n\n  > Two\n  lazily.\n\n  Three.\n", Blocks::isBlockQuote));
		assertEquals(List.of(true, false), tell("> One.\r\r\\> Two.\r", Blocks::isBlockQuote));
		assertEquals(List.of(true), tell("// a comment\n> [One.]{note \"x\"}", Blocks::isBlockQuote));
	}

	@Test
	public void headingsAreMarkedOrUnderlined() {
		assertEquals(List.of(true, true, false, true),
				tell("# One\n\nTwo\n===\n\nThree\n\n> ## Four\n", Blocks::isHeading));
	}

	private static List<Boolean> tell(String body, Predicate<Block> question) {
		return Newsroom.parse(BODY + body).getBody().getBlocks().stream().map(question::test).toList();
	}
}
