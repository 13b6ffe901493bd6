package org.newsmark.dsl.tests.formatting;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;
import org.newsmark.dsl.formatting2.Layout;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Fix;

/** Shows how declarations and attribute blocks are laid out. */
public class LayoutTest {

	private static final String HEADER = "story \"x\" {\n  published 2025-11-30\n}\n\nsource a: person \"A\"\n\n---\n";

	@Test
	public void theExamplesAreLaidOutAlready() throws IOException {
		try (Stream<Path> files = Files.walk(Newsroom.folder("examples"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".news")).toList()) {
				String text = Files.readString(file);
				assertEquals(file.toString(), text, laidOut(text));
			}
		}
	}

	@Test
	public void aHeaderIsLaidOut() {
		assertLaidOut("""
				import "a.news"
				import "b.news"

				story "x" {
				  slug       y
				  byline     "City desk", "Wire"
				  correction 2025-12-01 "The day was wrong."
				}

				source a: person "A" {
				  role "Mayor"
				}

				source b: document "B"

				---
				""", """


				import   "a.news"

				import "b.news"
				story"x"
				{ slug y byline "City desk" ,"Wire"
						correction  2025-12-01  "The day was wrong."   }
				source  a :person "A" { role "Mayor" }


				source b: document "B"
				---
				""");
	}

	@Test
	public void theSeveritiesOfRulesStandInAColumnOfTheirOwn() {
		assertLaidOut("""
				policy "Desk" {
				  profile           ap
				  rule unmarked-date    off
				  rule single-anonymous error
				  anonymous-minimum 2
				}
				""", "policy \"Desk\" { profile ap rule unmarked-date off rule single-anonymous error anonymous-minimum 2 }");
	}

	@Test
	public void commentsStayWhereTheyStand() {
		String text = """
				// About this file.

				import "a.news" // the wire
				// and the radio
				import "b.news"

				// The mayor.
				source a: person "A" { // new
				  // as of 2024
				  role "Mayor" // elected

				  // her party
				  affiliation "Reed Party"
				  // no url
				}
				// The clerk is gone.

				source b: person "B"

				// The end.
				""";
		assertLaidOut(text.replace("role ", "role        "), text.replace("\n  ", "  \n").replace(" //", "\t  //"));
	}

	@Test
	public void aCommentBelongsToTheDeclarationBelowIt() {
		assertLaidOut("""
				source a: person "A" // one

				// two
				source b: person "B"
				""", """
				source a: person "A"   // one
				// two
				source b: person "B"
				""");
	}

	@Test
	public void aCommentInTheMiddleOfAPropertyEndsItsLine() {
		String text = "source a: person \"A\" {\n  role // what\n    \"Mayor\"\n}\n";
		assertLaidOut(text, "source a: person \"A\" { role // what\n\"Mayor\" }\n");
	}

	@Test
	public void aBlockWithNothingInItStaysOpen() {
		assertLaidOut("source a: person \"A\" {\n}\n", "source a: person \"A\" { }\n");
	}

	@Test
	public void lineBreaksAreThoseOfTheFile() {
		assertEquals("source a: person \"A\"\r\n\r\nsource b: person \"B\"\r\n",
				laidOut("source a: person \"A\"\r\nsource b: person \"B\""));
		assertEquals("source a: person \"A\"\r\rsource b: person \"B\"\r",
				laidOut("source a: person \"A\"\rsource b: person \"B\""));
	}

	@Test
	public void oneLineBreakEndsASourceBook() {
		assertLaidOut("source a: person \"A\"\n", "source a: person \"A\"\n\n \n");
		assertLaidOut("", "");
		assertLaidOut("// nothing\n", " // nothing  ");
	}

	@Test
	public void stringsKeepTheirBlanks() {
		assertLaidOut("import \"  a  b \"\n", "import\t\"  a  b \"\n");
	}

	@Test
	public void anAttributeBlockIsLaidOut() {
		assertBody("[Yes]{claim #y by @a \"p.  1\", @a on 2025 denies #x, other#z unsourced \"so  so\"}.",
				"[Yes]{  claim  # y by @ a\"p.  1\" ,@a on  2025 denies #x,other#z\tunsourced \"so  so\" }.");
		assertBody("[A [b]{date 2025}]{note \"n\"} { x }", "[A [b]{ date  2025 }]{note\"n\"} { x }");
	}

	@Test
	public void proseIsNeverTouched() {
		for (String body : List.of("  Two  blanks  .  \n\n\n\n  -   a\n", "[ x ]( u ) {  claim }  \n", "`[x]{  claim }`\n",
				"```\n[x]{  claim }\n```\n", "    [x]{  claim }\n", "//  c  \n\\[x]{  claim }", "---\n---   \n", "\n\n\n", "\t")) {
			assertEquals(HEADER + body, laidOut(HEADER + body));
		}
	}

	@Test
	public void brokenLinesInAnAttributeBlockStayBroken() {
		assertBody("- [Yes]{claim\n      by @a\n  on 2025}\n", "- [Yes]{claim \n      by  @a  \n  on 2025 }\n");
		assertBody("> [Yes]{claim\n>   by @a}\n", "> [Yes]{claim \n>   by   @a }\n");
	}

	@Test
	public void whatIsBrokenStaysAsItIs() {
		String broken = "story  \"x\" { slug   y publishd  2025 }";
		assertEquals(broken + "\nsource a: person \"A\"\n\nsource b: person \"B\"\n",
				laidOut(broken + "\nsource  a: person \"A\"\nsource b: person \"B\"\n"));
		assertBody("[x]{ claim  bye @a } [y]{claim by @a}", "[x]{ claim  bye @a } [y]{ claim  by @a }");
		assertBody("[x]{ claim  by @a\n\n[y]{claim by @a}", "[x]{ claim  by @a\n\n[y]{ claim  by @a }");
	}

	@Test
	public void aLinkToNothingIsNoReasonToLeaveADeclaration() {
		NewsFile file = Newsroom.parse("source a: person \"A\" { via  @nobody }\n");
		Newsroom.check(file);
		assertEquals("source a: person \"A\" {\n  via @nobody\n}\n", Layouts.applied(file));
	}

	@Test
	public void aRangeIsLaidOutByDeclarationsAndBlocks() {
		String text = "source  a: person \"A\"\nsource  b: person \"B\"\n---\n[x]{ claim } [y]{ claim }\n";
		assertEquals("source  a: person \"A\"\nsource b: person \"B\"\n---\n[x]{ claim } [y]{ claim }\n",
				laidOut(text, text.indexOf("\"B"), text.indexOf("\"B")));
		assertEquals("source  a: person \"A\"\nsource  b: person \"B\"\n---\n[x]{ claim } [y]{claim}\n",
				laidOut(text, text.indexOf("y]"), text.length()));
		assertEquals("source a: person \"A\"\n\nsource b: person \"B\"\n---\n[x]{ claim } [y]{ claim }\n",
				laidOut(text, 3, text.indexOf("\"B")));
	}

	private static void assertLaidOut(String expected, String text) {
		assertEquals(expected, laidOut(text));
		assertEquals(expected, laidOut(expected));
	}

	private static void assertBody(String expected, String body) {
		assertLaidOut(HEADER + expected, HEADER + body);
	}

	private static String laidOut(String text) {
		return Layouts.applied(Newsroom.parse(text));
	}

	private static String laidOut(String text, int start, int end) {
		return Fix.safe("Lay out", Layout.of(Newsroom.parse(text), new TextRange(start, end)).toArray(Fix.Edit[]::new))
				.applyTo(text);
	}
}
