package org.newsmark.dsl.tests.prose;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.newsmark.dsl.prose.Labels;

public class LabelsTest {

	@Test
	public void pluralNouns() {
		plural("sources", "Officials", "White House officials", "two aides", "2 aides", "the officials",
				"businesspeople", "three congressmen", "women on the council", "former maintenance workers");
	}

	@Test
	public void pluralNounsWithADescriptionBehindThem() {
		plural("people briefed on the call", "officials familiar with the talks", "sources close to the premier",
				"people directly involved in the search", "members of the delegation", "aides who were in the room",
				"people handling the case", "officials at two ministries", "diplomats, one of them retired");
	}

	@Test
	public void wordsForSeveral() {
		plural("several in the party", "two briefed on the call", "some close to the family", "a few aides",
				"a dozen officials", "a number of officials", "more than two officials", "at least two officials",
				"both the aides", "two retired generals", "some retired judges");
	}

	@Test
	public void possessorsHaveANumberOfTheirOwn() {
		plural("a minister's aides", "the company’s lawyers");
		singular("the officials' lawyer", "the workers’ leader", "a minister's aide");
	}

	@Test
	public void coordinatedNouns() {
		plural("police and prison officials", "aides and advisers", "Northern and Southern diplomats");
		singular("a friend and former colleague", "a trade and industry adviser");
	}

	@Test
	public void onePerson() {
		singular("a source at the ministry", "a member of the talks", "one of the officials", "source",
				"senior official", "the most trusted aide", "someone in the room", "a person briefed on the calls",
				"another of her aides", "an official who met sources", "each of the officials");
	}

	@Test
	public void pluralsThatOnlyQualify() {
		singular("human rights lawyer", "sports betting official", "weapons testing expert", "arms dealer",
				"foreign affairs adviser", "United States official", "U.S. official", "news executive");
	}

	@Test
	public void singularNounsThatEndLikeAPlural() {
		singular("witness", "boss", "analysis", "the campus", "a number two at the ministry");
	}

	@Test
	public void groupsAndInstitutionsSpeakWithOneVoice() {
		singular("police", "staff", "the family", "a team of aides", "intelligence services");
	}

	@Test
	public void noWords() {
		singular("", "   ", "…", "s", "'s", "one", "a");
	}

	private static void plural(String... labels) {
		for (String label : labels) {
			assertTrue(label, Labels.isPlural(label));
		}
	}

	private static void singular(String... labels) {
		for (String label : labels) {
			assertFalse(label, Labels.isPlural(label));
		}
	}
}
