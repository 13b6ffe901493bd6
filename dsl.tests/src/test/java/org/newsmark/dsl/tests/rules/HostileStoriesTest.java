package org.newsmark.dsl.tests.rules;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.xtext.validation.Issue;
import org.junit.Test;
import org.newsmark.dsl.tests.Newsroom;

/** Stories that no reporter writes must cost no more than others, and never hang a check. */
public class HostileStoriesTest {

	private static final int MANY = 3_000;

	@Test(timeout = 30_000)
	public void aCircleOfManySourcesIsFoundOnce() {
		String sources = IntStream.range(0, MANY).mapToObj(i -> "source s" + i + ": person \"S" + i + "\" { by @s"
				+ (i + 1) % MANY + " via @s" + (i + MANY - 1) % MANY + " }\n").collect(Collectors.joining());
		assertEquals(2, count("source-cycle", story(sources, "[Words]{claim by @s0, @s1 via @s2 status verified}.\n")));
	}

	@Test(timeout = 30_000)
	public void manyDenialsOfOneClaim() {
		String denials = IntStream.range(0, MANY).mapToObj(i -> "[No]{claim #c" + i + " by @b denies #c}.\n\n")
				.collect(Collectors.joining());
		String denied = IntStream.range(0, MANY).mapToObj(i -> "#c" + i).collect(Collectors.joining(", "));
		String text = story("source b: person \"B\"\n", "[Yes]{claim #c by @b status disputed denies " + denied
				+ "}.\n\n" + denials);
		assertEquals(MANY, count("contradiction", text));
		assertEquals(0, count("response-missing", text));
	}

	@Test(timeout = 30_000)
	public void claimsThatHoldEachOtherThroughContinuations() {
		String text = story("source a: anonymous \"a man\"\n",
				"[[One]{claim #one}]{quote #two continues #three} [[Two]{claim}]{quote #three continues #two}.\n");
		assertEquals(0, count("single-anonymous", text));
	}

	@Test(timeout = 30_000)
	public void deepSpansWithoutWords() {
		String text = story("", "[".repeat(60) + "]{note \"n\"}".repeat(60) + "\n");
		assertEquals(1, count("empty-span", text));
	}

	@Test(timeout = 30_000)
	public void manySpansWithoutWordsInOne() {
		String text = story("", "[" + "[]{note \"n\"} ".repeat(15_000) + "]{note \"n\"}\n");
		assertEquals(1, count("empty-span", text));
	}

	@Test(timeout = 30_000)
	public void manyCommentsOfHtmlThatNothingCloses() {
		assertEquals(1, count("html-comment", story("", "\\<!-- ".repeat(250_000) + "<!-- x\n")));
	}

	@Test(timeout = 30_000)
	public void aStringFullOfEscapedMarksThatNothingCloses() {
		assertEquals(1, count("syntax", story("", "[x]{note \"" + "\\\" ".repeat(250_000) + "\n")));
	}

	@Test(timeout = 30_000)
	public void manyBrokenDeclarationsAndNoBody() {
		String text = "story \"Many\" { published 2025-01-01 }\n" + "source \n".repeat(25_000);
		assertEquals(12_501, count("syntax", text));
	}

	@Test(timeout = 30_000)
	public void manyIgnoresOfOneParagraph() {
		String text = story("", "// newsmark: ignore unmarked-quote\n".repeat(30_000) + "Words.\n");
		assertEquals(30_000, count("unused-ignore", text));
	}

	private static String story(String sources, String body) {
		return "story \"Many\" { published 2025-01-01 }\n" + sources + "---\n" + body;
	}

	private static long count(String rule, String text) {
		List<Issue> findings = Newsroom.check(text);
		return findings.stream().filter(finding -> finding.getCode().equals(rule)).count();
	}
}
