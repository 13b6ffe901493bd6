package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.Test;
import org.newsmark.cli.text.Excerpt;
import org.newsmark.cli.text.Excerpts;
import org.newsmark.dsl.tests.Newsroom;

/** Checks which part of a source line is shown, and that no part of it is for the desk alone. */
public class ExcerptsTest {

	/** No Q stands anywhere but in what is for the desk alone. */
	private static final String STORY = """
			story "Desk" { slug desk published 2025-11-30 }

			source aide: anonymous "an aide" { note "QQ one" count 1 approved-by "QQ two \\" QQ" }
			source clerk: anonymous "a clerk" {
			  reason "fear"
			  approved-by
			    "QQ three"
			}

			---
			[He left [today]{note "QQ four"} by car]{claim by @aide}, [then [came]{note
			"QQ five"} back]{claim by @clerk}.

			[Nobody]{note "QQ six" } saw [x] {note "QQ seven"} him.
			""";

	@Test
	public void hidesTheDeskStrings() {
		assertNothingShown(STORY);
	}

	@Test
	public void knowsWhatRepeatsADeskString() {
		Excerpts excerpts = Excerpts.of((XtextResource) Newsroom.parse(STORY).eResource());
		assertTrue(excerpts.tellsDeskOnly("[today]{note \"QQ four\"}"));
		assertTrue(excerpts.tellsDeskOnly("Say QQ three elsewhere"));
		assertFalse(excerpts.tellsDeskOnly("by car]{claim by @aide}"));
		assertFalse(excerpts.tellsDeskOnly(""));
	}

	@Test
	public void hidesTheDeskStringsWhereverTheTextBreaksOff() {
		for (int end = 1; end < STORY.length(); end++) {
			assertNothingShown(STORY.substring(0, end));
		}
	}

	@Test
	public void hidesTheDeskStringsWhicheverCharacterIsMissing() {
		for (int i = 0; i < STORY.length(); i++) {
			boolean breaksKeyword = STORY.substring(0, i).matches("(?s).*[a-z-]") && Character.isLetter(STORY.charAt(i))
					|| STORY.startsWith("note", i) || STORY.startsWith("approved-by", i);
			if (!breaksKeyword) {
				assertNothingShown(STORY.substring(0, i) + STORY.substring(i + 1));
			}
		}
	}

	@Test
	public void hidesTheDeskStringsInCurlyQuotesAndCapitals() {
		assertNothingShown(STORY.replaceAll("\"(QQ \\w+)\"", "“$1”"));
		assertNothingShown(STORY.replaceAll("\"(QQ \\w+)\"", "$1"));
		assertNothingShown(STORY.replace("note ", "Note ").replace("approved-by", "Approved by"));
	}

	@Test
	public void hidesTheDeskStringsOfMisspelledProperties() {
		for (String keyword : new String[] { "approved -by", "аpproved-by", "aproved-by", "approvedfrom" }) {
			assertNothingShown(STORY.replace("approved-by", keyword));
		}
		for (String keyword : new String[] { "nоte", "noote", "no te" }) {
			assertNothingShown(STORY.replace("{ note", "{ " + keyword));
		}
	}

	@Test
	public void hidesWhatStandsBehindEachMistakeOfALine() {
		for (String properties : new String[] { "nte 'QQ'", "nte QQ", "nte \u2018QQ\u2019", "role \"x\" @ nte 'QQ'",
				"role \"x\": nte QQ", "role \"x\" \"QQ\"", "role: \"x\" foo nte QQ", "by @@b nte QQ", "by a nte 'QQ'",
				"role \"x\"\n  \"QQ\"", "role junk role \"b\" nte \"QQ\"", "published 2025-1-3 nte 'QQ'" }) {
			assertNothingShown("source a: person \"A\" {\n  " + properties + "\n}\n");
			assertNothingShown("source a: person \"A\" { " + properties + " }\n");
		}
	}

	@Test
	public void hidesStringsInAnnotationsThatAreMistaken() {
		for (String attributes : new String[] { "nte \"QQ\"", ".nte 'QQ'", ".nte QQ", "nte: QQ", "n QQ", "claim by @a nte \"QQ\"",
				"claim by @@a nte \u201CQQ\u201D", "claim by a nte 'QQ'", "claim unsourced \"w\" \"QQ\"",
				"comment \"a } QQ\"", "comment \"a\n} QQ\"" }) {
			assertNothingShown("story \"S\"\n---\nSome [x]{" + attributes + "} and [y]{claim}.\n");
		}
	}

	@Test
	public void showsWhatIsWrongInAnAnnotation() {
		String line = "Some [x]{claim bye @a unsourced \"w\"} and [\"y\"]{claim}.";
		String text = "story \"S\"\n---\n" + line;
		assertEquals(line.replace("\"w\"", "\"\u2026\""), excerpts(text).at(text.indexOf("bye"), 3).line());
	}

	@Test
	public void showsTheOtherStringsOfALineThatIsMistaken() {
		String line = "source aide: person \"Ada Lund\" { rle \"mayor\" }";
		assertEquals("source aide: person \"Ada Lund\" { rle \"…\"", excerpts(line).at(0, 1).line());
		String curly = "source aide: person “Ada Lund”";
		assertEquals(curly, excerpts(curly).at(0, 1).line());
	}

	@Test
	public void hidesADeskStringThatRunsOverAParagraph() {
		for (String string : new String[] { "\"QQ one", "\"QQ four", "\"QQ five", "\"QQ six", "\"QQ seven" }) {
			assertNothingShown(STORY.replace(string, string + "\n\nQQ more"));
		}
		assertNothingShown(STORY.replace("{claim by @aide}", "{claim by @aide note \"QQ\n\nQQ more\"}"));
	}

	@Test
	public void underlinesAFindingAtTheEndOfTheText() {
		String text = "story \"Desk\" {";
		assertEquals(new Excerpt(text, text.length(), 1), excerpts(text).at(text.length(), 0));
		assertEquals(new Excerpt("", 0, 1), excerpts("").at(0, 0));
	}

	@Test
	public void underlinesALineEndBehindItsLine() {
		assertEquals(new Excerpt("story", 5, 1), excerpts("story\r\n\"x\"").at(6, 1));
		assertEquals(new Excerpt("story", 5, 1), excerpts("story\n\"x\"").at(5, 4));
	}

	private static void assertNothingShown(String text) {
		Excerpts excerpts = excerpts(text);
		for (int offset = 0; offset <= text.length(); offset++) {
			if (offset == 0 || offset == text.length() || text.charAt(offset - 1) == '\n') {
				String line = excerpts.at(offset, 3).line();
				assertFalse("shows " + line + " of\n" + text, line.contains("Q"));
			}
		}
	}

	private static Excerpts excerpts(String text) {
		return Excerpts.of((XtextResource) Newsroom.parse(text).eResource());
	}
}
