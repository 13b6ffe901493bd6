package org.newsmark.dsl.tests.words;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.Test;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.words.Words;

public class WordsTest {

	private static final List<String> LANGUAGES = List.of("en", "es", "de", "fr");

	@Test
	public void everyLanguageSaysAllThatEnglishSaysWithTheSamePlaces() throws IOException {
		Properties english = texts("en");
		for (String language : LANGUAGES) {
			Properties texts = texts(language);
			assertEquals(language, new TreeSet<>(english.keySet()), new TreeSet<>(texts.keySet()));
			for (String key : english.stringPropertyNames()) {
				assertFalse(language + " " + key, texts.getProperty(key).isBlank());
				if (!key.startsWith("date.century")) {
					assertEquals(language + " " + key, places(english.getProperty(key)), places(texts.getProperty(key)));
				}
			}
		}
	}

	@Test
	public void aLanguageWithoutWordsIsSpokenToInEnglish() {
		assertEquals("de", Words.in("de-AT").language());
		assertEquals("es", Words.in("ES_mx").language());
		for (String tag : new String[] { null, "", "nl", "../de", "x-klingon" }) {
			assertEquals(tag, "en", Words.in(tag).language());
		}
	}

	@Test
	public void aSentenceIsToldInTheOrderOfItsLanguage() {
		assertEquals("erzählt gegenüber Herald", Words.in("de").say("way.told.to", "Herald"));
		assertEquals("One person", Words.ENGLISH.count("people", 1));
		assertEquals("2 people", Words.ENGLISH.count("people", 2));
		assertEquals("a, b et c", Words.in("fr").list(List.of("a", "b", "c")));
		assertEquals("", Words.ENGLISH.list(List.of()));
	}

	@Test
	public void whatAnAuthorTypesIsNoPlace() {
		assertEquals("“{0}{1}”", Words.ENGLISH.say("quotation", "{0}{1}"));
	}

	@Test
	public void aKeyOfWhichALanguageSaysNothingIsAMistakeOfOurs() {
		assertThrows(IllegalArgumentException.class, () -> Words.ENGLISH.say("no.such.key"));
	}

	@Test
	public void datesAreReadAsTheLanguageReadsThem() {
		assertDate("30. November 2025", "de", "2025-11-30");
		assertDate("30 de noviembre de 2025", "es", "2025-11-30");
		assertDate("30 novembre 2025", "fr", "2025-11-30");
		assertDate("el siglo XIX", "es", "18XX");
		assertDate("les années 1990", "fr", "199X");
		assertDate("etwa Herbst 2025", "de", "2025-23~");
		assertDate("hasta marzo de 2024", "es", "../2024-03");
	}

	private static void assertDate(String expected, String language, String date) {
		assertEquals(expected, Dates.read(date).get().inWords(Words.in(language)));
	}

	private static String places(String text) {
		return String.valueOf(text.chars().filter(c -> c == '{').count());
	}

	private static Properties texts(String language) throws IOException {
		Properties texts = new Properties();
		var file = Words.class.getResourceAsStream("words_" + language + ".properties");
		assertNotNull(language, file);
		try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
