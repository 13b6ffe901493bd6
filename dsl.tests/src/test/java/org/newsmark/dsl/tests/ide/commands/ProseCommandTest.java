package org.newsmark.dsl.tests.ide.commands;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.Range;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.tests.ide.Editor;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

public class ProseCommandTest {

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void whatReadersReadIsProse() {
		assertEquals("Bridge closed | It is shut again | Not in May | the long way around is open",
				prose("""
						story "Bridge closed" {
						  slug the-brige
						  published 2025-11-30
						  summary "It is \\"shut\\" again"
						  correction 2025-12-01 "Not in May"
						  url "https://example.org/brige"
						}
						source hydro: person "Ada Lund" { role "enginer" note "deskonly" }
						---
						the long way
						// commment
						around `coode` <https://example.org> is ![a pichure](foto.jpg) open
						"""));
	}

	@Test
	public void annotationsAndAddressesAreNoProse() {
		assertEquals("we know that all the staff of the town do so", prose("""
				---
				[we know *that*]{claim #knwon by @hydro "pge 3" unsourced "knwon"} [all]{note "chekc"}
				[the st**af**f](https://exampel.org "titel") of the [town]{date 2025} do&nbsp;so
				"""));
	}

	@Test
	public void placesAreThoseOfTheFile() {
		String text = "---\n😀 the caf&eacute; is sh**u**t\n";
		editor.open(text);
		JsonObject shut = words(execute()).get(3);
		assertEquals("shut", shut.get("text").getAsString());
		assertEquals("sh**u**t", in(text, shut));
		assertEquals("caf&eacute;", in(text, words(execute()).get(1)));
	}

	@Test
	public void theNamesAreThoseOfVisibleSourcesAndOfTheStory() {
		editor.with("newsroom.news", "source hydro: person \"Ilse Brandt\" { affiliation \"Hydrokontor\" }\n");
		editor.open("story \"One\" {\n  byline \"Ada Lund\", \"Bo Ek\"\n  dateline \"LISBON\"\n}\n"
				+ "source official: anonymous \"an offical\" { reason \"x\" }\nsource paper: publication \"Het Nieuws\"\n---\n");
		assertEquals("[\"Het Nieuws\",\"Ilse Brandt\",\"Hydrokontor\",\"Ada Lund\",\"Bo Ek\",\"LISBON\"]",
				execute().get("names").toString());
	}

	@Test
	public void theLanguageIsThatOfTheStory() {
		editor.open("story \"Die Brücke\" {\n  language de-AT\n}\n---\n");
		assertEquals("de-AT", execute().get("language").getAsString());
		editor.open("---\n");
		assertEquals("en", execute().get("language").getAsString());
	}

	@Test
	public void aBrokenFileHasItsWords() {
		assertEquals("Half head | all of the body", prose("story \"Half a head\n  summary\n---\nall [of the]{claim by body"
				.replace("by body", "by @x} body")));
		assertEquals("", prose("story"));
	}

	private String prose(String text) {
		editor.open(text);
		List<String> lines = new ArrayList<>();
		Map<Integer, List<String>> byLine = words(execute()).stream()
				.collect(Collectors.groupingBy(word -> header(text, range(word).getStart().getLine()), TreeMap::new,
						Collectors.mapping(word -> word.get("text").getAsString(), Collectors.toList())));
		byLine.values().forEach(words -> lines.add(String.join(" ", words)));
		return String.join(" | ", lines);
	}

	/** The lines of the body count as one. */
	private static int header(String text, int line) {
		return Math.min(line, (int) text.substring(0, text.indexOf("---") + 1).lines().count());
	}

	private static String in(String text, JsonObject word) {
		return new Positions(text).offsets(range(word)).in(text);
	}

	private static Range range(JsonObject word) {
		return new Gson().fromJson(word.get("range"), Range.class);
	}

	private static List<JsonObject> words(JsonObject answer) {
		return answer.getAsJsonArray("words").asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	private JsonObject execute() {
		return editor.execute(Commands.PROSE, List.of(Map.of("uri", editor.uri("story.news"))));
	}
}
