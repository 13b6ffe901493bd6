package org.newsmark.dsl.tests.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.tests.Newsroom;

public class PassageTest {

	private static final String HEAD = "story \"Tide\"\n---\n";

	@Test
	public void wordsLeadToTheFileAndBack() {
		String body = "The *tide* \\[took\\] [the [pier]{note \"x\"}]{claim} away.";
		Passage passage = passage(body);
		assertEquals("The tide [took] the pier away.", passage.text());
		TextRange words = find(passage, "took] the pier");
		TextRange place = passage.inFile(words);
		assertEquals("took\\] [the [pier", place.in(HEAD + body));
		assertEquals(words, passage.wordsAt(place));
		assertEquals(find(passage, "the pier"), passage.wordsAt(new TextRange(place.start() + 7, place.end() + 19)));
	}

	@Test
	public void everyCharacterKnowsItsPlace() {
		String body = "Caf&eacute; &#x1F600;& *co* \\\\ \\* \\a [b]{note \"x\"}c";
		Passage passage = passage(body);
		assertEquals("Café \uD83D\uDE00& co \\ * \\a bc", passage.text());
		assertEquals("&eacute;", passage.inFile(find(passage, "é")).in(HEAD + body));
		assertEquals("&#x1F600;", passage.inFile(find(passage, "\uD83D\uDE00")).in(HEAD + body));
		for (String plain : "C a f & co b c".split(" ")) {
			assertEquals(plain, passage.inFile(find(passage, plain)).in(HEAD + body));
		}
		for (int position = 0; position < passage.text().length(); position++) {
			TextRange here = new TextRange(position, position + 1);
			TextRange pair = Character.isSurrogate(here.in(passage.text()).charAt(0)) ? find(passage, "\uD83D\uDE00") : here;
			assertEquals(pair, passage.wordsAt(passage.inFile(here)));
		}
	}

	@Test
	public void spansKnowTheirWords() {
		Passage passage = passage("[The [tide]{note \"x\"}]{claim} took [the pier]{quote} away.");
		passage.spans().forEach(covered -> assertEquals(covered.words(), passage.wordsOf(covered.span())));
		assertTrue(passage.covered(Statement.class).overlap(find(passage, "tide took")));
		assertFalse(passage.covered(Statement.class).overlap(find(passage, " took ")));
		assertTrue(passage.covered(Statement.class).overlap(find(passage, "took the")));
		assertEquals(passage.spans().get(0).span().getAnnotation(), passage.statementAround(find(passage, "tide")));
	}

	@Test
	public void aSpanThatDidNotParseMayBeAnything() {
		Passage passage = passage("[The tide]{clam} took the pier.");
		assertTrue(passage.covered(Statement.class).overlap(find(passage, "tide")));
	}

	@Test
	public void codeAndPicturesAreNoProse() {
		Passage passage = passage(
				"See `rm -rf`, ![a [low] pier](pier.jpg), <https://pier.example> and [it](x.html)! [Or](y) ![so].");
		for (String literal : new String[] { "rm -rf", "![a [low] pier]", "https://pier.example" }) {
			assertTrue(literal, passage.literals().hold(find(passage, literal)));
		}
		for (String prose : new String[] { "See", ", ", "[it]", "! [Or]", "![so]" }) {
			assertFalse(prose, passage.literals().hold(find(passage, prose)));
		}
	}

	private static TextRange find(Passage passage, String words) {
		int start = passage.text().indexOf(words);
		return new TextRange(start, start + words.length());
	}

	private static Passage passage(String body) {
		return Passage.of(Newsroom.parse(HEAD + body).getBody().getBlocks().get(0));
	}
}
