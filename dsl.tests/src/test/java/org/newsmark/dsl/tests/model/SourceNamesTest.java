package org.newsmark.dsl.tests.model;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsmark.dsl.model.SourceNames;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.tests.Newsroom;

public class SourceNamesTest {

	private static void areSure(String source, String... words) {
		for (String each : words) {
			assertEquals(each, true, SourceNames.in(each).name(declared(source)));
			assertEquals(each, true, SourceNames.in(each).mayName(declared(source)));
		}
	}

	private static void arePossible(String source, String... words) {
		for (String each : words) {
			assertEquals(each, false, SourceNames.in(each).name(declared(source)));
			assertEquals(each, true, SourceNames.in(each).mayName(declared(source)));
		}
	}

	private static void areOthers(String source, String... words) {
		for (String each : words) {
			assertEquals(each, false, SourceNames.in(each).mayName(declared(source)));
		}
	}

	private static Source declared(String source) {
		return Stories.sources(Newsroom.parse("source it: " + source)).get(0);
	}

	@Test
	public void peopleAreNamedByFamilyNameAndRole() {
		String person = "person \"Ada Lund\" { role \"Mayor of Hollow\" affiliation \"Harbor Party\" }";
		areSure(person, "Ada Lund", "Mayor Ada Lund", "Lund", "Lund's", "the mayor");
		arePossible(person, "Ada", "lund", "the Hollow mayor", "the Harbor Party’s mayor");
		areOthers(person, "the harbor master", "Lund’s deputy", "Hollow residents", "she", "the", "");
	}

	@Test
	public void publicationsAreNamedByTheirLastWords() {
		String paper = "publication \"The Miami Herald\" { title \"Storm closes the old bridge\" }";
		areSure(paper, "The Miami Herald", "the Herald", "The Herald,");
		arePossible(paper, "the herald", "a Herald report", "Storm Closes Bridge");
		areOthers(paper, "the bridge is closed", "Gazette");
	}

	@Test
	public void acronymsAndFullNamesAreOne() {
		areSure("organization \"Federal Bureau of Investigation\"", "FBI", "the FBI", "F.B.I.");
		areSure("organization \"WHO\"", "World Health Organization", "the World Health Organization");
		areOthers("organization \"Federal Bureau of Investigation\"", "fbi", "FDA", "FB", "FBIA");
	}

	@Test
	public void anonymousSourcesAreNamedByTheWordsOfTheirLabel() {
		String callers = "anonymous \"people briefed on the call\" { role \"aides\" }";
		areSure(callers, "people briefed on the call", "two people briefed on the call");
		arePossible(callers, "the people briefed", "people");
		areOthers(callers, "people in the street", "aides", "officials");
	}

	@Test
	public void aSourceWithoutNameIsNotNamed() {
		areOthers("person", "Lund", "");
	}
}
