package org.newsmark.dsl.tests.prose;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.newsmark.dsl.prose.Quotation;
import org.newsmark.dsl.prose.Quotations;
import org.newsmark.dsl.prose.TextRange;

/** Each row is a paragraph: [ ] stand around a passage that is closed, [ > around one that goes on in the next. */
public class QuotationsTest {

	@Test
	public void straightMarks() {
		expect(
				"[\"I don't want to comment on it,\"] he said. [\"The answer is yes.\"]",
				"No one is planning to [\"shoot him or snatch him\"] for now.",
				"He called it a [\"lie\"] and a [\"hoax.\"]",
				"The plan—[\"a disgrace\"]—was dropped ([\"for now\"]).",
				"[\"He said 'no' to me,\"] she said.",
				"[\"...and then we left,\"] he said.",
				"He said [\" nothing at all \"] to them.",
				"No marks, no passage.");
	}

	@Test
	public void curlyMarks() {
		expect(
				"[“The answer is yes,”] he said.",
				"[“He said ‘no’ to me,”] she said.",
				"[“He said “no” to me,”] she said.",
				"He called it [“a call”], she [“a chat.”]",
				"[“It’s the workers’ union,”] he said.",
				"[“Straight at the end,\"] he said. [“Fine.”]",
				"[\"Curly at the end,”] he said. [\"Fine.\"]");
	}

	@Test
	public void marksOfOtherLanguages() {
		expect(
				"Er sagte: [„Die Antwort ist ja“], und ging.",
				"Er sagte: [„Die Antwort ist ja”], und ging.",
				"Il a dit : [« La réponse est oui »], puis il est parti.",
				"Il a dit [«oui»] et [«non»].",
				"Er sagte: [»Die Antwort ist ja«], und ging.",
				"[„Er sagte ‚ja‘ zu mir“], sagte sie.");
	}

	@Test
	public void singleCurlyMarksAsTheOuterOnes() {
		expect(
				"[‘The answer is yes,’] he said.",
				"[‘The answer is “yes” or “no,”’] he said.",
				"He called it [‘a call’].",
				"[‘I’m sure it’s fine,’] he said.",
				"[‘The workers’ union won’t pay,’] he said.",
				"[‘There’s nothin’ much to say,’] he said.",
				"The workers’ union and the drivers’ union met.",
				"In the ’90s it wasn’t so.",
				"In the ‘90s it wasn’t so, and that’s the dogs’ fault.",
				"Rock ‘n’ roll isn’t dead.",
				"‘Tis the season of the workers’ union.",
				"‘Nobody closed this, and [“somebody did”] here.",
				"Straight single marks 'are left alone' here.");
	}

	@Test
	public void whatGoesOnInTheNextParagraph() {
		expect(
				"[“We have seen this before.>",
				"[\"We have seen this before. It's over.>",
				"He said, [\"We have seen this before.>",
				"[‘We have seen this before, and it’s over.>",
				"[“The first,”] he said. [“The second goes on.>",
				"[„Das geht weiter.>",
				"[«Et la suite.>");
	}

	@Test
	public void strayMarksCostOnlyThemselves() {
		expect(
				"A \" stray mark and [\"a passage\"] here.",
				"An \"open one and [\"a passage\"] here.",
				"“Forgotten, he said. [“A passage.”]",
				"He paid 5\" too much and left with nothing in hand.",
				"A closing mark\" that nothing opened.",
				"A closing mark” that nothing opened, [“and a passage.”]",
				"An \"open one in the middle of a sentence swallows nothing.",
				"\"",
				"“");
	}

	@Test
	public void feetAndInches() {
		expect(
				"He is 6'2\" tall.",
				"He is 6’2” tall, [“they say.”]",
				"A 12\" pipe and a 4\" pipe.",
				"[\"I'm 6'2\" tall,\"] he said.",
				"[\"A 12\" pipe burst,\"] he said.",
				"[“A 12” pipe burst,”] he said.",
				"[\"It was in 2025\"] he said, [\"or 2026.\"]");
	}

	@Test
	public void everyCharacterCounts() {
		expect(
				"[\"🎉\"] he wrote. [“𝒜 𝓃ote”] 🇻🇪",
				"🎉 [\"party\"] 🎉 and 🎉[“party”]🎉",
				"");
		Quotation quotation = Quotations.find("😀 “Yes 🎉 sir” 😀").get(0);
		assertEquals(new TextRange(3, 15), quotation.range());
		assertEquals(new TextRange(4, 14), quotation.inner());
		assertEquals(2, quotation.words());
	}

	@Test
	public void titlesHaveEveryLongWordCapitalized() {
		for (String title : List.of("Gone With the Wind", "A Tale of Two Cities", "The New York Times", "Wicked: For Good",
				"NCIS", "iPhone Days", "Don't Look Up", "2001: A Space Odyssey", "The Old Man and the Sea")) {
			assertTrue(title, Quotations.find("He saw “" + title + "” twice.").get(0).readsAsTitle());
		}
		for (String speech : List.of("I don't want to comment on it", "The answer is yes", "shoot him or snatch him",
				"We do so", "Gone with the Wind", "", "1 2 3 4",
				"I am who I am", "Yes, I do. Go on", "the Old Man and Sea")) {
			assertFalse(speech, Quotations.find("He said “" + speech + "” twice.").get(0).readsAsTitle());
		}
	}

	@Test
	public void wordsInsideAreCounted() {
		assertEquals(7, Quotations.find("\"I don't want to comment on it,\" he said.").get(0).words());
		assertEquals(3, Quotations.find("He said: “We go on").get(0).words());
		assertEquals(0, Quotations.find("He said “”.").get(0).words());
	}

	@Test
	public void aSpanStandsInMarks() {
		for (String row : List.of(
				"[\"I don't want to comment on it,\"] he said.",
				"No one will \"[shoot him or snatch him]\" now.",
				"No one will “[shoot him or snatch him],” he said.",
				"No one will “[shoot him or snatch him,]” he said.",
				"“We will [shoot him] or snatch him,” he said.",
				"[\"The first,\" he said. \"The second.\"] He left.",
				"[“We have seen this before.]",
				"“[We have seen this before.]",
				"He called it [“a thing that goes on]",
				"He called it [\"a thing that goes on.]",
				"[« La réponse est oui », a-t-il dit, « et non ».]",
				"Er sagte: [„Die Antwort ist ja“], und ging.",
				"[‘The answer is yes,’] he said.",
				" [ “🎉 Yes 🎉” ] he wrote.")) {
			assertTrue(row, standsInMarks(row));
		}
	}

	@Test
	public void aSpanStandsInNone() {
		for (String row : List.of(
				"[I don't want to comment on it,] he said.",
				"[He called it a \"lie\"] on Sunday.",
				"[\"Lies\" is what he called it] on Sunday.",
				"\"Yes,\" [he said,] \"or no.\"",
				"He called it \"[a lie that goes] on and on.",
				"The workers’ [union won’t] pay.",
				"'[Straight single marks]' are none.",
				"[]",
				"\"Yes\"[ ]\"no\"",
				"[🎉]")) {
			assertFalse(row, standsInMarks(row));
		}
	}

	@Test
	public void longTextsAreRead() {
		for (String piece : List.of("\"", "“", "”", "‘", "’", "«", "»", "„", "\" ", " \"a", "“a ", "‘a ", "s’ a ", "5\" a",
				"a", "“»", "‘“", "“Yes,” he said. ", "😀")) {
			String text = piece.repeat(100_000);
			int end = 0;
			for (Quotation quotation : Quotations.find(text)) {
				assertTrue(quotation.range().start() >= end);
				end = quotation.range().end();
			}
			assertTrue(end <= text.length());
		}
	}

	private static boolean standsInMarks(String row) {
		int start = row.indexOf('[');
		int end = row.indexOf(']') - 1;
		return Quotations.standsInMarks(row.replace("[", "").replace("]", ""), new TextRange(start, end));
	}

	private static void expect(String... rows) {
		for (String row : rows) {
			String text = row.replaceAll("[\\[\\]>]", "");
			StringBuilder marked = new StringBuilder(text);
			List<Quotation> found = Quotations.find(text);
			for (int at = found.size() - 1; at >= 0; at--) {
				TextRange range = found.get(at).range();
				marked.insert(range.end(), found.get(at).isClosed() ? ']' : '>').insert(range.start(), '[');
			}
			assertEquals(row, marked.toString());
		}
	}
}
