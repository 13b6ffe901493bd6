package org.newsmark.dsl.tests.prose;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.newsmark.dsl.prose.SpelledWord;

public class SpelledWordTest {

	@Test
	public void wordsKeepTheirApostrophesAndHyphens() {
		assertEquals(List.of("the", "mayor's", "well-kept", "bridge", "isn’t", "closed"),
				words("the mayor's well-kept bridge isn’t closed"));
		assertEquals(List.of("well-kept", "or", "quoted", "word"), words("a well-kept—or 'quoted'—word"));
		assertEquals(List.of("and", "or", "officers"), words("and/or officers'"));
	}

	@Test
	public void whatIsNoWordIsLeftOut() {
		assertEquals(List.of("see", "now"), words("see https://example.org/teh-bridge and@example.org www.teh.org now"));
		assertEquals(List.of("by", "on"), words("by @jdoe on #teh 4th 19-year-old COVID-19 U.S. p.m. file.txt NATO MPs 3G"));
		assertEquals(List.of("emphasis"), words("_emphasis_ 5 B"));
	}

	@Test
	public void emojiPartWordsAndHideNone() {
		String text = "It 😀 rains❤️snow";
		assertEquals(List.of("It", "rains", "snow"), words(text));
		assertEquals(text.indexOf("rains"), SpelledWord.in(text).get(1).range().start());
	}

	@Test
	public void aCapitalThatItsPlaceDoesNotAskForTellsAName() {
		assertEquals(List.of("Maduro", "Caracas"), names("The president, Maduro, spoke. Nobody in Caracas listened."));
		assertEquals(List.of("YouTube", "McDonald"), names("YouTube is down. McDonald is not."));
		assertEquals(List.of(), names("She said, \"We know.\" He added: “Nothing happened.” (Everyone did.) Mr. smith: No"));
	}

	@Test
	public void inAHeadingAnyWordMayHaveACapital() {
		assertEquals(List.of(false, false, false, true, true),
				SpelledWord.inHeading("Council Approves Ex-Mayor's iPhones O'Brien").stream().map(SpelledWord::isName).toList());
	}

	@Test
	public void nothingHasNoWords() {
		assertEquals(List.of(), words(""));
		assertEquals(List.of(), words(" \n—"));
	}


	private static List<String> words(String text) {
		return SpelledWord.in(text).stream().map(word -> word.range().in(text)).toList();
	}

	private static List<String> names(String text) {
		return SpelledWord.in(text).stream().filter(SpelledWord::isName).map(word -> word.range().in(text)).toList();
	}
}
