package org.newsmark.dsl.tests.prose;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.Test;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;

/** Each row is a paragraph, with square brackets around every sentence that should be found in it. */
public class SentencesTest {

	@Test
	public void aSentenceEndsWithItsMark() {
		expect(
				"[He spoke.] [She listened.]",
				"[Was there a call?] [Yes!] [The White House confirmed it.]",
				"[He would not say what about...] [She did.]",
				"[He would not say… She did.]",
				"[One sentence without an end]",
				"[Boats were struck.]   [Eleven people died.]  ",
				"  [White space around it stays outside.]",
				"[The rate rose to 3.5 percent in 2025.] [It fell later.]",
				"[Visit example.com for more.] [It is free.]");
	}

	@Test
	public void abbreviationsEndNone() {
		expect(
				"[U.S. Treasury officials met in Geneva.] [They left at once.]",
				"[He lives in the U.S. She lives in France.]",
				"[The U.N. Security Council met.] [It did not vote.]",
				"[The U.K. Foreign Office declined to comment.] [So did Downing Street.]",
				"[Gen. Dan Caine spoke.] [He was brief.]",
				"[Sen. Mark Kelly and Rep. Adam Smith disagreed.] [Gov. Gavin Newsom did not.]",
				"[Lt. Col. Smith, Sgt. Jones and Capt. Brown were there.] [Adm. Bradley was not.]",
				"[It happened on Nov. 30.] [Nobody saw it.]",
				"[On Sept. 2 the first boat was hit.] [On Oct. 3 came another.]",
				"[The deadline is Nov. Monday.] [It may move.]",
				"[Mr. Trump met Mrs. May.] [Dr. Fauci spoke in St. Louis.]",
				"[Robert F. Kennedy Jr. Health secretary since February.] [He resigned.]",
				"[J. Smith and J. D. Vance met.] [George W. Bush came too.]",
				"[He runs Apple Inc. Shares rose.] [He left Ford Motor Co. Shares fell.]",
				"[No. 2 was worse.] [It was Roe v. Wade, not Smith vs. Jones.]",
				"[He spoke at 8 p.m. Sunday.] [She answered at 9 a.m. Monday.]",
				"[He lives in Fresno, Calif. She lives in Tampa, Fla. They met in Washington, D.C. Both left.]",
				"[She holds a Ph.D. Her brother does not.] [He left.]",
				"[The U.S.  Treasury moved.] [It paid.]");
	}

	@Test
	public void wordsThatOnlyLookLikeAbbreviationsDo() {
		expect(
				"[He joined NASA.] [The agency was new.]",
				"[They heard it hit the revs.] [The car went.]",
				"[Ask Joe.] [He knows.]",
				"[Neither did I.] [She left.]",
				"[He said no.] [She said yes.]",
				"[He said \"No.\"] [She left.]",
				"[That is all.] [Go.] [The rest is silence.]");
	}

	@Test
	public void aClosingMarkBelongsToTheSentence() {
		expect(
				"[\"The answer is yes.\"] [He did not elaborate.]",
				"[“The answer is yes.”] [He did not elaborate.]",
				"[He said it “was a call.”] [Then he left.]",
				"[(He was asked twice.)] [He left.]",
				"[\"I don't want to comment on it,\" he said.] [\"The answer is yes.\"]");
	}

	@Test
	public void aQuestionIsOneWithWhoAskedIt() {
		expect(
				"[“Is it true?” he asked.] [It was.]",
				"[\"Stop!\" she shouted.] [Nobody did.]",
				"[“Is it true?” Rep. Adam Smith asked reporters.] [It was.]",
				"[“What a day!” Trump wrote.] [Nobody answered.]",
				"[“Is it true?”] [Smith left the room.]",
				"[Yahoo! users were told.] [They changed their passwords.]");
	}

	@Test
	public void aLineEndIsABlank() {
		expect(
				"[The president\nspoke on Sunday.]\n[He left.]",
				"[He met Gen.\nSmith there.] [Then he left.]",
				"[He met Gen.\r\nSmith there.]\r\n[Then he left.]",
				"[One\u2028line.]\u2029[Another.]");
	}

	@Test
	public void everyCharacterCounts() {
		expect(
				"[Great news 🎉!] [𝒜 letter from beyond the plane.] [Maduro 🇻🇪 left.]",
				"[Él habló con Nicolás Maduro.] [Émile también.]",
				"[🎉🎉🎉]");
		assertEquals(List.of(), Sentences.of(""));
		assertEquals(List.of(), Sentences.of(" \n\t "));
	}

	@Test
	public void aSentenceIsFoundAroundAnOffset() {
		String text = "He met Gen. Smith. She left.\n“Is it true?” he asked.  The end";
		assertEquals(Optional.of("He met Gen. Smith."), around(text, 0));
		assertEquals(Optional.of("He met Gen. Smith."), around(text, 12));
		assertEquals(Optional.of("He met Gen. Smith."), around(text, 18));
		assertEquals(Optional.of("She left."), around(text, 19));
		assertEquals(Optional.of("“Is it true?” he asked."), around(text, text.indexOf("he asked")));
		assertEquals(Optional.empty(), around(text, text.indexOf(" The end")));
		assertEquals(Optional.of("The end"), around(text, text.length()));
		assertEquals(Optional.empty(), around(text, text.length() + 1));
		assertEquals(Optional.empty(), around(text, -1));
		assertEquals(Optional.empty(), around("", 0));
	}

	@Test
	public void aroundAgreesWithTheWholeText() {
		String text = "“Is it true?” Sen. Kelly asked. \"No!\" U.S. officials said.  "
				+ "See v. 2. Go on 🎉! 1.5 is it. a. B. c… D\nE.";
		List<TextRange> all = Sentences.of(text);
		for (int offset = 0; offset < text.length(); offset++) {
			int at = offset;
			Optional<TextRange> expected = all.stream().filter(sentence -> sentence.contains(at)).findFirst()
					.or(() -> all.stream().filter(sentence -> sentence.end() == at).findFirst());
			assertEquals("at " + at, expected, Sentences.around(text, at));
		}
	}

	@Test
	public void aroundReadsFarEnough() {
		String far = "a long way, ".repeat(500);
		String text = "It was " + far + "and ended. He met Gen. Smith. She went " + far + "and stopped.";
		List<TextRange> all = Sentences.of(text);
		assertEquals(3, all.size());
		for (TextRange sentence : all) {
			for (int offset = sentence.start(); offset < sentence.end(); offset += 7) {
				assertEquals(Optional.of(sentence), Sentences.around(text, offset));
			}
		}
	}

	/** Each row has bars at two offsets. */
	@Test
	public void whereNoSentenceCanEndIsSeenWithoutReading() {
		for (String row : List.of("The boat sank|, |he said.", "“It sank,|” |she said.",
				"He| told reporters |so (again).")) {
			assertFalse(row, mayEndBetween(row));
		}
		for (String row : List.of("The boat sank.| |He said so.", "“It sank.”| |She said so.", "It sank|. Who |said so?",
				"It sank.”| |she said.", "It sank|… |he said.", "It sank in the U.S.|, |he said.")) {
			assertTrue(row, mayEndBetween(row));
		}
	}

	private static boolean mayEndBetween(String row) {
		return Sentences.mayEndBetween(row.replace("|", ""), row.indexOf('|'), row.lastIndexOf('|') - 1);
	}

	@Test
	public void wordsAreCounted() {
		assertEquals(0, Sentences.words(""));
		assertEquals(0, Sentences.words(" — … 🎉 "));
		assertEquals(1, Sentences.words("don't"));
		assertEquals(2, Sentences.words("five-year-old boy"));
		assertEquals(2, Sentences.words("war—peace"));
		assertEquals(4, Sentences.words("The U.S. paid $1,000.50."));
		assertEquals(3, Sentences.words("one\ntwo\u00A0three"));
	}

	@Test
	public void longTextsAreRead() {
		for (String piece : List.of("a", ".", "\"", "a. ", "U.S. ", "1. ", "He left. ",
				"?” He said ", "\n", "🎉", "“Is it?” Al ")) {
			String text = piece.repeat(100_000);
			List<TextRange> sentences = Sentences.of(text);
			assertTrue(sentences.stream().allMatch(sentence -> sentence.end() <= text.length()));
			Sentences.around(text, text.length() / 2);
		}
	}

	@Test
	public void manyThreadsMayAsk() {
		String text = "He left. She stayed at 5 p.m. Sunday. They met.";
		assertEquals(1, IntStream.range(0, 500).parallel().mapToObj(turn -> Sentences.of(text)).distinct().count());
	}

	private static Optional<String> around(String text, int offset) {
		return Sentences.around(text, offset).map(sentence -> sentence.in(text));
	}

	private static void expect(String... rows) {
		for (String row : rows) {
			String text = row.replace("[", "").replace("]", "");
			StringBuilder marked = new StringBuilder(text);
			List<TextRange> found = Sentences.of(text).stream().collect(Collectors.toList());
			for (int at = found.size() - 1; at >= 0; at--) {
				marked.insert(found.get(at).end(), ']').insert(found.get(at).start(), '[');
			}
			assertEquals(row, marked.toString());
		}
	}
}
