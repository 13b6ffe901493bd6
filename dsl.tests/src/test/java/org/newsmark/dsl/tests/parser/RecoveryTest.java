package org.newsmark.dsl.tests.parser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.validation.Issue;
import org.junit.Test;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Crash;

/** Breaks one thing and looks at all others: a mistake costs the block it stands in, and is reported there. */
public class RecoveryTest {

	private static final String HEADER = "story \"x\" {\n  published 2025-11-30\n}\nsource a: person \"A\"\n---\n";

	/** In characters. */
	private static final int LONG = 5_000;

	/** Ways to break a paragraph. A fence is left out: it swallows what follows, as in CommonMark. */
	private static final List<String> BREAKAGES = List.of("An [unbalanced bracket", "a closing] bracket", "a { brace",
			"a } brace", "]{", "[x]{", "[x]{}", "[x]{foo}", "[x]{claim", "[x]{claim by", "[x]{claim by @", "[x]{claim by @a",
			"[x]{claim by a}", "[x]{claim by @a on 2025-1-3}", "[x]{claim by @a on 2025-02-30}", "[x]{claim by \"a}",
			"[x]{claim #}", "[x]{claim # by @a}", "[x]{claim status open}", "[x]{date}", "[x]{date tomorrow}", "[x]{note}",
			"[x]{note \"open}", "[x]{claim // comment}", "[x]{claim by @a, }", "[x]{claim by @a,, @a}", "[[[[x]{claim}",
			"[x]{claim {by @a}}", "[x]{claim \u0000}", "[x]{claim by @a by @a}", "[x]{quote unsourced \"no\"}", "`[x]{claim`");

	@Test
	public void aBrokenParagraphLeavesTheOthersAlone() throws IOException {
		String story = Files.readString(Newsroom.folder("examples/politics/river-charter.news"));
		Path file = Newsroom.folder("examples/politics/river-charter.news");
		String head = story.substring(0, story.indexOf("\n---\n") + 5);
		List<String> paragraphs = Arrays.asList(story.substring(head.length()).split("\n\n"));
		for (int broken = 0; broken < paragraphs.size(); broken++) {
			List<String> body = new ArrayList<>(paragraphs);
			body.set(broken, "Sound words.");
			List<String> expected = elsewhere(file, head, body, broken);
			for (String breakage : BREAKAGES) {
				body.set(broken, "Sound words, then " + breakage);
				assertEquals(breakage + " in paragraph " + broken, expected, elsewhere(file, head, body, broken));
			}
		}
	}

	/** The findings of all paragraphs but one, with places counted from the start of each paragraph. */
	private static List<String> elsewhere(Path file, String head, List<String> paragraphs, int broken) {
		int[] starts = new int[paragraphs.size() + 1];
		starts[0] = head.length();
		for (int i = 0; i < paragraphs.size(); i++) {
			starts[i + 1] = starts[i] + paragraphs.get(i).length() + 2;
		}
		List<String> found = new ArrayList<>();
		for (Issue issue : Newsroom.check(Newsroom.parse(file, head + String.join("\n\n", paragraphs)))) {
			assertFalse(issue.toString(), Crash.is(issue));
			int paragraph = 0;
			while (paragraph < paragraphs.size() - 1 && issue.getOffset() >= starts[paragraph + 1]) {
				paragraph++;
			}
			boolean inHead = issue.getOffset() < head.length();
			if (!inHead && paragraph != broken && !issue.getCode().equals("unresolved-reference")) {
				found.add(paragraph + " " + (issue.getOffset() - starts[paragraph]) + " " + issue.getMessage());
			}
		}
		return found;
	}

	@Test
	public void everyBreakageOfAnAttributeBlockIsOneFinding() {
		for (String breakage : List.of("[x]{}", "[x]{foo}", "[x]{claim by}", "[x]{claim by a}", "[x]{claim by \"a}",
				"[x]{claim status open}", "[x]{date}", "[x]{date tomorrow}", "[x]{note}", "[x]{note \"open}",
				"[x]{claim by @a // comment}", "[x]{claim by @a, }", "[x]{quote by @a unsourced \"no\"}", "[x]{claim by @a",
				"[x]{claim by @a and more, he said.", "[x]{claim by @a on 2025-1-3}", "[x]{claim by @a %}",
				"[x]{claim by @é}", "[x]{date ~2025}", "[x]{claim by @a, she thought.",
				"[x]{claim unsourced 'why'}", "[x]{claim unsourced “it’s why”}", "[x]{note \"one\ntwo\"}", "[x]{claim by @@a}", "[x]{claim ##one by @a}", "[x]{.claim by=a}",
				"[x]{.claim #one by=@a}", "[x]{claim by=a, @a}", "[x]{claim by: @a}", "[x]{date: 2025-11-30}",
				"[x]{claim by a.b, @a}", "[x]{claim by @a; on 2025-11-30}")) {
			List<Issue> found = syntax(HEADER + "One.\n\n" + breakage + "\n\nTwo.");
			assertEquals(breakage + " " + found, 1, found.size());
			assertEquals(breakage, 8, (int) found.get(0).getLineNumber());
		}
	}

	@Test
	public void whatIsForTheDeskAloneIsInNoMessage() {
		for (String broken : List.of("[x]{note \"her name is \"SECRET\" Park\"}", "[x]{note \"source is\nSECRET Park\"}",
				"[x]{note SECRET}", "[x]{note “SECRET”}", "[x]{note \"SECRET}", "[x]{note 'SECRET'}")) {
			assertFalse(broken, messages(HEADER + broken).contains("SECRET"));
		}
		for (String broken : List.of("note \"her name is \"SECRET\" Park\"", "approved-by \"\"SECRET\"\"",
				"note \"a\\\\\" SECRET", "note SECRET", "note \"one\n  SECRET two\"")) {
			assertFalse(broken, messages("source s: person \"S\" { role \"r\" " + broken + " }\n").contains("SECRET"));
		}
	}

	private static String messages(String text) {
		return Newsroom.check(text).stream().map(Issue::getMessage).collect(Collectors.joining("\n"));
	}

	@Test
	public void aFindingBehindAnOpenBlockStandsAtItsOwnBracket() {
		String text = HEADER + "[x y]{claim by @a and then [another claim]{claim} here.";
		assertEquals(text.indexOf("[another"), (int) Newsroom.check(text).stream()
				.filter(issue -> issue.getCode().equals("claim-without-source")).findFirst().orElseThrow().getOffset());
	}

	@Test
	public void aCommentLineInAnAttributeBlockIsOneFinding() {
		List<Issue> found = syntax(HEADER + "[x]{claim by @a\n// no\n}");
		assertEquals(found.toString(), 1, found.size());
		assertEquals(7, (int) found.get(0).getLineNumber());
	}

	@Test
	public void aBrokenHeaderLineIsOneFindingAtItsPlace() {
		for (String line : List.of("sorce b: person \"B\"", "source b person \"B\"", "source b: human \"B\"",
				"source b: person", "source b: person \"B", "source b: person B", "junk", "source: person \"B\"",
				"sorce b: person \"B\" {\n  role \"r\"\n}", "import", "]", "source b: person \"B\" }",
				"source café: person \"B\"", "source b: anonymous \"B\" {\n  count 99999999999\n}",
				"source b: anonymous \"B\" {\n  count -3\n}", "import nope.news", "import ../nope.news", "}",
				"source b: person \"B\" {\n  role: \"r\"\n}", "source b: person \"B\" {\n  role \"r\"\n}}",
				"source b: person \"B\" {\n  role \"r\"\n  }\n  title \"t\"\n}",
				"source b: publication \"B\" {\n  url \"https://example.org/\"\n  by @@c\n}")) {
			List<Issue> found = syntax("story \"x\" {\n  published 2025-11-30\n}\n" + line
					+ "\nsource c: person \"C\"\n---\n[x]{claim by @c}\n");
			assertEquals(line + " " + found, 1, found.size());
			assertTrue(line + " " + found, found.get(0).getLineNumber() >= 4 && found.get(0).getLineNumber() <= 6);
		}
	}

	@Test
	public void whatABrokenHeaderDeclaresCanStillBeCited() {
		String text = "story \"x\" {\n  slugg y\n  published 2025-11-30\n}\nsorce b: person \"B\"\nsource c: person \"C\"\n---\n"
				+ "[x]{claim by @c}\n";
		assertEquals(List.of(2, 5), Newsroom.check(text).stream().filter(issue -> issue.getCode().equals("syntax"))
				.map(Issue::getLineNumber).collect(Collectors.toList()));
		assertFalse(Newsroom.check(text).toString().contains("@c"));
	}

	@Test
	public void aBraceThatComesTooEarlyCostsNoProperty() {
		String text = "story \"x\" {\n  slug y\n  }\n  published 2025-11-30\n  // when it was read\n}\n---\nWords.\n";
		List<Issue> found = Newsroom.check(text);
		assertEquals(List.of("3 syntax"), found.stream().map(i -> i.getLineNumber() + " " + i.getCode()).toList());
		assertEquals("2025-11-30", ((Story) Newsroom.parse(text).getDeclarations().get(0)).getPublished());
	}

	@Test
	public void aMistakeIsNotAlsoReportedForWhatItHides() {
		for (String mistake : List.of("[x is y]{.claim by=a}", "[x is y]{claim by a}")) {
			assertEquals(mistake, List.of("syntax"), rules(HEADER + mistake));
		}
		String dated = "story \"x\" {\n  published 16.06.2025\n}\n---\nIt fell [Saturday]{date 2025-06-14}.\n";
		assertEquals(List.of("syntax"), rules(dated));
		String listed = "story \"x\" {\n  byline \"A\" \"B\"\n  published 2025-06-16\n}\n---\n[Saturday]{date 2025-06-14}.\n";
		assertEquals(List.of("syntax"), rules(listed));
	}

	@Test
	public void aMisspelledDeclarationIsOfferedTheRightWord() {
		List<Issue> found = syntax("sorce a: person \"A\"\n\n" + HEADER + "Words.");
		assertTrue(found.toString(), found.get(0).getMessage().endsWith("Did you mean source?"));
	}

	@Test
	public void aBracketThatIsMissingIsOneMistake() {
		String header = "story \"x\" {\n  published 2025-06-16\n}\n\nsource m: person \"Mayor\"\n\n---\n";
		for (String mistake : List.of("[She was not{claim by @m on 2025-06-16}.", "She was not]{claim by @m on 2025-06-16}.")) {
			assertEquals(mistake, List.of("stray-annotation"), rules(header + mistake));
		}
	}

	private static List<String> rules(String text) {
		return Newsroom.check(text).stream().map(Issue::getCode).toList();
	}

	@Test
	public void aBlockThatNobodyClosesIsOneMistake() {
		String text = "story \"x\" {\n  slug y\n\nsource a: person \"A\"\n\nsource b: person \"B\"\n\n---\nWords.\n";
		List<Issue> found = Newsroom.check(text).stream().filter(issue -> issue.getCode().equals("syntax")).toList();
		assertEquals(List.of("4:1"), found.stream().map(i -> i.getLineNumber() + ":" + i.getColumn()).toList());
	}

	@Test
	public void aMistakeOfOneBlockHidesNoneOfTheNext() {
		assertEquals(3, syntax(HEADER + "[[x]{.claim by=a}]{claim by=@a} and [y]{claim by a.b}.").size());
		assertEquals(2, syntax(HEADER + "[x]{claim on 2025-1-3 by=@a}").size());
	}

	@Test
	public void wordsBehindADeclarationInAnOpenBlockBeginNoDeclaration() {
		List<Issue> found = syntax("source a: person \"A\" {\nstory \"  role \"she was\"\n}\n");
		assertEquals("\"she\" begins no declaration: expected import, story, source, policy or a line of exactly ---.",
				found.get(1).getMessage());
	}

	/** To cut a text everywhere takes as long as its length squared, so long ones are cut at every fifth place. */
	@Test
	public void prefixesAndSuffixesOfEveryExampleParse() throws IOException {
		try (Stream<Path> files = Files.walk(Newsroom.folder("examples"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".news")).toList()) {
				String text = Files.readString(file);
				int step = text.length() > LONG ? 5 : 1;
				IntStream.rangeClosed(0, text.length() / step).map(place -> place * step).parallel().forEach(i -> {
					assertEquals(text.substring(0, i), parsed(text.substring(0, i)));
					assertEquals(text.substring(i), parsed(text.substring(i)));
				});
			}
		}
	}

	/** Parses without linking, and puts the text together again from what the parser read. */
	private static String parsed(String text) {
		StringBuilder read = new StringBuilder();
		for (ILeafNode leaf : Newsroom.get(IParser.class).parse(new StringReader(text)).getRootNode().getLeafNodes()) {
			read.append(leaf.getText());
		}
		return read.toString();
	}

	private static List<Issue> syntax(String text) {
		List<Issue> found = Newsroom.check(text);
		assertTrue(found.toString(), found.stream().noneMatch(Crash::is));
		return found.stream().filter(issue -> issue.getCode().equals("syntax")).toList();
	}
}
