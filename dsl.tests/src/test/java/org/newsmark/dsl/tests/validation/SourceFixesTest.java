package org.newsmark.dsl.tests.validation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.junit.Test;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fixes;

public class SourceFixesTest {

	private static final String HEADER = """
			story "Call" {
			  published 2025-11-30
			}
			source clerk: person "Bo Berg"
			source herald: publication "The Miami Herald"
			source callers: anonymous "people briefed on the call"
			source president: person "Dan Trask" {
			  role "President of the Republic"
			}
			---
			""";

	private static List<Fix> fixes(String text) {
		NewsFile file = Newsroom.parse(text);
		Issue finding = Newsroom.check(file).stream().filter(issue -> issue.getCode().endsWith("-without-source")
				|| issue.getCode().equals("quote-without-speaker")).findFirst().orElseThrow();
		return Newsroom.get(Fixes.class).of(finding, file);
	}

	private static void areCited(String body, String... ids) {
		List<String> cited = fixes(HEADER + body).stream().map(Fix::title).filter(title -> title.startsWith("Cite "))
				.map(title -> title.substring(5, title.indexOf(' ', 5))).toList();
		assertEquals(List.of(ids), cited.subList(0, ids.length));
	}

	@Test
	public void whomTheSentenceNamesComesFirst() {
		areCited("[They spoke]{claim}, the president told reporters.\n", "@president", "@clerk", "@herald", "@callers");
		areCited("The sky is blue. [They spoke]{claim}, according to the Herald. Trask denied it.\n", "@herald", "@clerk");
		areCited("[“We spoke,”]{quote} Trask said.\n", "@president");
		areCited("[They spoke, the Herald reported]{claim}.\n", "@herald");
		areCited("[They spoke]{claim}, [it]{source @herald} has heard.\n", "@herald");
	}

	@Test
	public void ofTwoTheNearerComesFirst() {
		areCited("Bo Berg said no, but [they spoke]{claim}, the Herald reported.\n", "@herald", "@clerk");
		areCited("[They spoke]{claim}, Bo Berg said, and the Herald reported more.\n", "@clerk", "@herald");
	}

	@Test
	public void whoMayBeMeantComesBeforeOthers() {
		areCited("[They spoke]{claim}, the people said.\n", "@callers");
		areCited("[They spoke]{claim}, the Miami paper reported.\n", "@herald");
	}

	@Test
	public void whoSpokeLastComesNext() {
		areCited("[No]{claim by @herald}. [“We spoke,”]{quote by @president} he said. [“Long.”]{quote} [x]{claim by @clerk}\n",
				"@president", "@herald", "@clerk", "@callers");
		areCited("[The Herald]{source @herald} was there.\n\n[They spoke]{claim}.\n", "@herald", "@clerk");
	}

	@Test
	public void otherLanguagesAreNotRead() {
		String german = HEADER.replace("published 2025-11-30", "language de");
		assertEquals("Cite @clerk (Bo Berg)", fixes(german + "[Es ist so]{claim}, the president said.\n").get(0).title());
	}

	@Test
	public void aLongListIsCut() {
		StringBuilder many = new StringBuilder("story \"Many\"\n");
		for (int i = 0; i < 30; i++) {
			many.append("source s" + i + ": person \"Person " + (char) ('B' + i) + "\"\n");
		}
		List<Fix> fixes = fixes(many + "---\n[They spoke]{claim}, Person K said.\n");
		assertEquals("Cite @s9 (Person K)", fixes.get(0).title());
		assertEquals(List.of("Declare a new source and cite it", "Mark it unsourced"),
				fixes.subList(8, fixes.size()).stream().map(Fix::title).toList());
	}

	@Test
	public void aNewSourceHasTheLineBreaksOfItsFile() {
		String text = HEADER.replace("\n", "\r\n") + "[They spoke]{claim}.\r\n";
		Fix declared = fixes(text).stream().filter(fix -> fix.title().startsWith("Declare")).findFirst().orElseThrow();
		String after = declared.applyTo(text);
		assertTrue(after, after.contains("}\r\n\r\nsource new-source: person \"Name\"\r\n---"));
	}
}
