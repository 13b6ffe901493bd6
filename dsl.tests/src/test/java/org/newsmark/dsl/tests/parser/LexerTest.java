package org.newsmark.dsl.tests.parser;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;

public class LexerTest {

	@Test
	public void proseIsOneToken() {
		body("Prose with \"quotes\", 50 % and https://example.org.", "PROSE Prose with \"quotes\", 50 % and https://example.org.");
	}

	@Test
	public void aSpanIsItsBracketsItsWordsAndItsAttributes() {
		body("[He spoke]{claim #call by @president on 2025-11-30}.",
				"[", "PROSE He spoke", "]{", "claim", "#", "WORD call", "by", "@", "WORD president", "on", "EDTF 2025-11-30",
				"}", "PROSE .");
	}

	@Test
	public void spansNest() {
		body("[a [b]{date 2025} c]{claim}", "[", "PROSE a ", "[", "PROSE b", "]{", "date", "NUMBER 2025", "}", "PROSE  c",
				"]{", "claim", "}");
	}

	@Test
	public void aBracketWithoutBraceIsProse() {
		body("A [note] and [a link](https://example.org \"with [brackets]{claim}\") here.",
				"PROSE A [note] and [a link]", "~MARKUP (https://example.org \"with [brackets]{claim}\")", "PROSE  here.");
	}

	@Test
	public void escapedBracketsAreProse() {
		body("\\[no span\\]{claim} \\\\[span]{note \"n\"}", "PROSE \\[no span\\]{claim} \\\\", "[", "PROSE span", "]{",
				"note", "STRING \"n\"", "}");
	}

	@Test
	public void codeAndAutolinksAreLiteral() {
		body("Type `[x]{claim}` or ``a ` [y]{claim}`` or <https://example.org/[z]{claim}>.",
				"PROSE Type ", "VERBATIM `[x]{claim}`", "PROSE  or ", "VERBATIM ``a ` [y]{claim}``", "PROSE  or ",
				"VERBATIM <https://example.org/[z]{claim}>", "PROSE .");
	}

	@Test
	public void aBacktickThatNothingClosesIsProse() {
		body("It`s [x]{claim}", "PROSE It`s ", "[", "PROSE x", "]{", "claim", "}");
	}

	@Test
	public void blocksPartAtBlankLines() {
		body("One\ntwo.\n\n\nThree.\n", "PROSE One\\ntwo.", "BREAK \\n\\n\\n", "PROSE Three.");
	}

	@Test
	public void headingsHaveMarks() {
		body("# One ##\nTwo\n===\n#Three", "HEADING_MARK # ", "PROSE One", "~MARKUP ##", "BREAK \\n", "PROSE Two",
				"HEADING_UNDERLINE ===", "BREAK \\n", "PROSE #Three");
	}

	@Test
	public void marksOfListsAndQuotesAreHidden() {
		body("- One\n- Two\n\n> Three\n> four\n\n1. > Five",
				"~MARKUP - ", "PROSE One", "BREAK \\n", "~MARKUP - ", "PROSE Two", "BREAK \\n\\n", "~MARKUP > ",
				"PROSE Three\\n", "~MARKUP > ", "PROSE four", "BREAK \\n\\n", "~MARKUP 1. > ", "PROSE Five");
	}

	@Test
	public void aSpanMayGoOnOverTheLinesOfABlockQuote() {
		body("> [One\n> two]{claim by @a\n> on 2025}", "~MARKUP > ", "[", "PROSE One\\n", "~MARKUP > ", "PROSE two", "]{",
				"claim", "by", "@", "WORD a", "~MARKUP > ", "on", "NUMBER 2025", "}");
	}

	@Test
	public void codeBlocksAndRulersAreHidden() {
		body("One\n\n```\n[x]{claim}\n// no comment\n```\n\n    [y]{claim}\n\n* * *\n\nTwo",
				"PROSE One", "BREAK \\n\\n",
				"~MARKUP ```\\n[x]{claim}\\n// no comment\\n```\\n\\n    [y]{claim}\\n\\n* * *\\n\\n", "PROSE Two");
	}

	@Test
	public void aCommentGoesWithItsLineEnd() {
		body("One\n// gone\ntwo\n // not gone", "PROSE One\\n", "~COMMENT // gone\\n", "PROSE two\\n", "PROSE // not gone");
	}

	@Test
	public void definitionsHoldNoWords() {
		body("[desk]: https://example.org \"[x]{claim}\"\n\nAsk the [desk].",
				"~MARKUP [desk]: https://example.org \"[x]{claim}\"\\n\\n", "PROSE Ask the [desk].");
	}

	@Test
	public void aBlockThatIsNotClosedEndsBeforeTheNextSpanOrWithItsParagraph() {
		body("[a]{claim by @x and [b]{claim\n\nc}", "[", "PROSE a", "]{", "claim", "by", "@", "WORD x", "ANY_OTHER and ", "[",
				"PROSE b", "]{", "claim", "BREAK \\n\\n", "PROSE c}");
	}

	@Test
	public void everyKeywordMayBeAnId() {
		header("source by: person \"On\"", "source", "by", ":", "person", "STRING \"On\"");
		body("[x]{claim #on by @by denies story#quote}", "[", "PROSE x", "]{", "claim", "#", "on", "by", "@", "by", "denies",
				"SLUG story", "#", "quote", "}");
	}

	@Test
	public void aSlugMayBeginWithADigit() {
		header("story \"x\" { slug 2025-storm }", "story", "STRING \"x\"", "{", "slug", "SLUG 2025-storm", "}");
		body("[x]{claim denies 24h#c}", "[", "PROSE x", "]{", "claim", "denies", "SLUG 24h", "#", "WORD c", "}");
	}

	@Test
	public void datesOfAllShapesAreOneToken() {
		for (String date : List.of("2025-11-30", "2025-11-30T20:15-05:00", "2025-11-30T20:15:30Z", "2025-11~", "202X",
				"20XX", "2025-XX", "2025-11-XX", "2025-21", "2025-09/2025-11", "2025-09/..", "../2025", "2025?", "2025%")) {
			body("[x]{date " + date + "}", "[", "PROSE x", "]{", "date", "EDTF " + date, "}");
		}
	}

	@Test
	public void aBrokenHeaderLineIsOneHiddenToken() {
		header("story \"x\" {\n  slugg a-b c\n  url \"u\"\n}", "story", "STRING \"x\"", "{", "~MISTAKE slugg a-b c", "url",
				"STRING \"u\"", "}");
		header("sorce a: person \"A\" {\n  role \"r\"\n}\nsource b: person \"B\"",
				"~MISTAKE sorce a: person \"A\" {\\n  role \"r\"\\n}", "source", "WORD b", ":", "person", "STRING \"B\"");
	}

	@Test
	public void tokensCoverTheTextWithoutGaps() {
		String text = "// c\nstory \"x\" { junk }\r\n---\r\r\n> [a\r\n> b]{claim by @x,}\r- `c`\t<d> \\\\\n// e\n# f #\n";
		assertEquals(text, Tokens.together(text));
	}

	private static void body(String body, String... expected) {
		assertEquals(String.join("\n", expected), String.join("\n", Tokens.ofBody(body)));
	}

	private static void header(String header, String... expected) {
		assertEquals(String.join("\n", expected),
				String.join("\n", Tokens.of(header).stream().filter(token -> !token.startsWith("~WS")).toList()));
	}
}
