package org.newsmark.dsl.tests.ide.commands;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.tests.ide.Editor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

public class CommandsTest {

	private static final String STORY = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n"
			+ "source mayor: person \"Ada Lund\" {\n  note \"desk only\"\n}\n---\n";
	private static final String BODY = "😀 [It is closed]{claim #closed by @mayor}.\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void aPreviewIsMadeOfTheUnsavedText() {
		editor.with("story.news", STORY + "Saved.\n").open(STORY + BODY);
		JsonObject answer = execute(Commands.PREVIEW, uri("story.news"));
		assertEquals("Bridge closed", answer.get("title").getAsString());
		assertEquals("7", page(answer).selectFirst("#closed").attr("data-newsmark-line"));
		assertEquals("😀 It is closed1.", page(answer).selectFirst(".newsmark-body > p").text());
		assertEquals(0, page(answer).select(".newsmark-notice").size());
		assertFalse(answer.toString().contains("desk only"));
	}

	@Test
	public void aStoryWithErrorsHasAPreviewThatSaysSo() {
		editor.open(STORY.replace("2025-11-30", "2025-11-30 embargo 2999") + "[One]{claim} [two]{claim by @nobody}");
		JsonObject answer = execute(Commands.PREVIEW, uri("story.news"));
		assertEquals(2, answer.get("errors").getAsInt());
		assertEquals("2 errors stand in this story: what they touch may be missing here.",
				page(answer).selectFirst(".newsmark-notice").text());
		assertTrue(page(answer).text().contains("two"));
	}

	@Test
	public void oneErrorIsOne() {
		editor.open(STORY + "[One]{claim}");
		assertEquals("1 error stands in this story: what it touches may be missing here.",
				page(execute(Commands.PREVIEW, uri("story.news"))).selectFirst(".newsmark-notice").text());
	}

	@Test
	public void aSourceBookHasNoPage() {
		editor.open("book.news", "source mayor: person \"Ada Lund\"\n");
		JsonObject answer = execute(Commands.PREVIEW, uri("book.news"));
		assertEquals("", answer.get("title").getAsString());
		assertEquals("This file tells no story, so it has no page.", page(answer).body().text());
		editor.open("empty.news", "");
		assertEquals("", execute(Commands.PREVIEW, uri("empty.news")).get("title").getAsString());
	}

	@Test
	public void aPreviewLinksTheStyleSheetThatIsSet() {
		editor.open(STORY + BODY);
		editor.workspace().didChangeConfiguration(new DidChangeConfigurationParams(
				JsonParser.parseString("{\"newsmark\": {\"preview\": {\"css\": \"https://example.org/our.css\"}}}")));
		Document page = page(execute(Commands.PREVIEW, uri("story.news")));
		assertEquals("https://example.org/our.css", page.selectFirst("link[rel=stylesheet]").attr("href"));
	}

	@Test
	public void argumentsMayBePlainObjects() {
		editor.open(STORY + BODY);
		assertEquals("Bridge closed", execute(Commands.PREVIEW, Map.of("uri", editor.uri("story.news"))).get("title")
				.getAsString());
	}

	@Test
	public void wrongArgumentsAreRefusedWithASentence() {
		editor.open(STORY + BODY);
		String wanted = "newsmark.preview needs an object with \"uri\" as its argument.";
		for (Object given : Arrays.asList(null, "", 3, JsonNull.INSTANCE, new JsonArray(), new JsonObject(),
				new JsonPrimitive("x"), new HashMap<>(), Map.of("uri", 3), object("uri", ""), uri(""))) {
			assertEquals(wanted, refusal(Commands.PREVIEW, given));
		}
		assertEquals(wanted, refusal(Commands.PREVIEW));
		assertEquals("There is no file gone.news to preview.", refusal(Commands.PREVIEW, uri("gone.news")));
		assertTrue(refusal(Commands.PREVIEW, object("uri", "%%% no")).endsWith("."));
		assertEquals("newsmark.exportHtml needs an object with \"folder\" as its argument.",
				refusal(Commands.EXPORT_HTML, uri("story.news")));
		assertTrue(refusal("newsmark.none").startsWith("Newsmark has no command newsmark.none: it knows newsmark.preview"));
		assertEquals(List.of(), editor.messages());
	}

	@Test
	public void aPageIsWrittenIntoItsFolder() throws IOException {
		editor.open(STORY.replace("  published", "  slug bridge\n  published") + BODY);
		Path folder = editor.folder().resolve("public/new");
		for (String name : List.of(folder.toString(), folder.toUri().toString())) {
			JsonObject answer = execute(Commands.EXPORT_HTML, export("story.news", name));
			assertEquals(folder.resolve("bridge.html").toString(), answer.get("path").getAsString());
			assertTrue(Files.readString(folder.resolve("bridge.html")).contains("application/ld+json"));
			assertFalse(Files.readString(folder.resolve("bridge.html")).contains("data-newsmark-line"));
			Files.delete(folder.resolve("bridge.html"));
		}
	}

	@Test
	public void aStoryThatMustNotLeaveIsNotWritten() throws IOException {
		String folder = editor.folder().resolve("public").toString();
		editor.open("über 100 %.news", STORY + "[One]{claim}");
		assertEquals("über 100 %.news: no page before its error is mended.",
				refusal(Commands.EXPORT_HTML, export("über 100 %.news", folder)));
		editor.open("embargo.news", STORY.replace("2025-11-30", "2025-11-30\n  embargo 2999") + "One.");
		assertEquals("embargo.news: no page before its embargo, 2999.",
				refusal(Commands.EXPORT_HTML, export("embargo.news", folder)));
		editor.open("book.news", "");
		assertEquals("book.news: it tells no story, so there is no page to make of it.",
				refusal(Commands.EXPORT_HTML, export("book.news", folder)));
		assertFalse(Files.exists(Path.of(folder)));
	}

	@Test
	public void aPageIsWrittenNowhereElse() throws IOException {
		editor.open(STORY + BODY);
		assertTrue(refusal(Commands.EXPORT_HTML, export("story.news", "public")).contains("whole path"));
		assertTrue(refusal(Commands.EXPORT_HTML, export("story.news", "\0")).contains("names no folder"));
		editor.with("taken", "");
		assertEquals("The page can't be written. " + editor.folder().resolve("taken/story.html")
				+ ": a file of this name is in the way.",
				refusal(Commands.EXPORT_HTML, export("story.news", editor.folder().resolve("taken").toString())));
		Files.createSymbolicLink(editor.folder().resolve("story.html"), editor.folder().resolve("elsewhere"));
		assertTrue(refusal(Commands.EXPORT_HTML, export("story.news", editor.folder().toString())).contains("it is a link"));
		assertFalse(Files.exists(editor.folder().resolve("elsewhere")));
	}

	@Test
	public void theLedgerListsWhatRestsOnEachSource() {
		editor.with("book.news", "source mayor: person \"Ada Lund\" {\n  note \"desk only\"\n}\n");
		editor.with("one.news", "import \"book.news\"\nstory \"One\" {\n  published 2025-11-30\n}\n---\n"
				+ "[It is closed]{claim #closed by @mayor status disputed}, \"[yes]{quote by @mayor}\". [Who knows]{claim}."
				+ " [All do]{claim unsourced \"it is known\"}.\n");
		editor.open("two.news", "import \"one.news\"\nimport \"book.news\"\nstory \"Two\" {\n  slug second\n}\n---\n"
				+ "[It is open]{claim by @mayor denies one#closed}.\n");
		JsonObject ledger = execute(Commands.LEDGER);
		JsonObject mayor = ledger.getAsJsonArray("sources").get(0).getAsJsonObject();
		assertEquals(List.of("mayor", "person", "Ada Lund"), texts(mayor, "id", "kind", "name"));
		assertEquals(JsonParser.parseString("{start: {line: 0, character: 7}, end: {line: 0, character: 12}}"),
				mayor.get("range"));
		JsonObject closed = mayor.getAsJsonArray("claims").get(0).getAsJsonObject();
		assertEquals(List.of(editor.uri("one.news"), "closed", "It is closed", "disputed", "true"),
				texts(closed, "file", "id", "words", "status", "denied"));
		assertEquals(2, mayor.getAsJsonArray("claims").size());
		assertEquals(1, mayor.getAsJsonArray("quotes").size());
		assertNull(mayor.getAsJsonArray("claims").get(1).getAsJsonObject().get("id"));
		assertEquals("Who knows", ledger.getAsJsonArray("unsourced").get(0).getAsJsonObject().get("words").getAsString());
		assertEquals(1, ledger.getAsJsonArray("unsourced").size());
		assertEquals(List.of("one", "3", "1"), texts(ledger.getAsJsonArray("stories").get(0).getAsJsonObject(), "slug",
				"claims", "quotes"));
		assertFalse(ledger.toString().contains("desk only"));
	}

	@Test
	public void theLedgerOfNothingIsEmpty() {
		editor.start();
		assertEquals("{\"stories\":[],\"sources\":[],\"unsourced\":[]}", execute(Commands.LEDGER).toString());
	}

	private JsonObject uri(String name) {
		return object("uri", name.isEmpty() ? "" : editor.uri(name));
	}

	private JsonObject export(String name, String folder) {
		JsonObject arguments = uri(name);
		arguments.addProperty("folder", folder);
		return arguments;
	}

	private static JsonObject object(String name, String value) {
		JsonObject object = new JsonObject();
		object.addProperty(name, value);
		return object;
	}

	private JsonObject execute(String command, Object... arguments) {
		return editor.execute(command, Arrays.asList(arguments));
	}

	private String refusal(String command, Object... arguments) {
		return assertThrows(ResponseErrorException.class, () -> execute(command, arguments)).getResponseError().getMessage();
	}

	private static Document page(JsonObject answer) {
		return Jsoup.parse(answer.get("html").getAsString());
	}

	private static List<String> texts(JsonObject object, String... names) {
		return Arrays.stream(names).map(object::get).map(JsonElement::getAsString).toList();
	}
}
