package org.newsmark.dsl.tests.output;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;

import org.junit.Test;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.html.StoryPage;
import org.newsmark.dsl.output.ninjs.StoryNinjs;
import org.newsmark.dsl.tests.Newsroom;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

public class StoryNinjsTest {

	@Test
	public void everyStoryIsAnItemOfNinjs() throws IOException {
		JsonSchema schema = schema();
		for (Path story : Corpus.stories()) {
			assertEquals(story.toString(), Set.of(), complaints(schema, ninjs(Corpus.read(story))));
		}
	}

	@Test
	public void whatNinjsDoesNotKnowIsFound() throws IOException {
		JsonSchema schema = schema();
		assertFalse(complaints(schema, "{\"type\": \"text\"}").isEmpty());
		assertFalse(complaints(schema, "{\"uri\": \"urn:x:y\", \"headline\": \"x\"}").isEmpty());
		assertFalse(complaints(schema, "{\"uri\": \"urn:x:y\", \"versionCreated\": \"2025-10-09\"}").isEmpty());
		assertFalse(complaints(schema, "{\"uri\": \"no address\"}").isEmpty());
	}

	@Test
	public void anEmbargoNeverEndsEarlyAndNoOtherTimeIsMadeUp() {
		assertEquals("2025-11-30T20:00:00-05:00", item("embargo 2025-11-30T20:00-05:00").get("embargoedUntil").getAsString());
		assertEquals("2025-11-30T00:00:00-12:00", item("embargo 2025-11").get("embargoedUntil").getAsString());
		assertEquals("withheld", item("embargo 2025-11/..").get("pubStatus").getAsString());
		assertFalse(item("published 2025-11-30").has("versionCreated"));
		assertEquals("2025-11-30T20:00:00Z", item("published 2025-11-30T20:00Z").get("versionCreated").getAsString());
	}

	@Test
	public void aStoryWithoutAnAddressKeepsItsIdentifier() {
		String first = item("slug bridge published 2025-11-30").get("uri").getAsString();
		assertTrue(first, first.startsWith("urn:uuid:"));
		assertEquals(first, item("slug bridge published 2025-11-30 updated 2025-12-01").get("uri").getAsString());
		assertEquals("https://example.org/a", item("url \"https://example.org/a\"").get("uri").getAsString());
	}

	@Test
	public void whoIsNotNamedHasNeitherNameNorIdentifier() {
		JsonObject item = JsonParser.parseString(ninjs(Newsroom.parse("story \"S\" { published 2025-10-09 }\n"
				+ "source a: anonymous \"two divers\" { count 2 url \"https://example.org/\" }\n---\n[x]{claim by @a}")))
				.getAsJsonObject();
		assertEquals("{\"role\":\"two divers (2 people, not named)\"}",
				item.getAsJsonArray("infoSources").get(0).toString());
	}

	@Test
	public void nothingForTheDeskLeavesTheFile() throws IOException {
		int deskWords = 0;
		for (Path story : Corpus.stories()) {
			NewsFile file = Corpus.read(story);
			String item = JsonParser.parseString(ninjs(file)).toString();
			for (String words : Corpus.deskWords(file)) {
				assertFalse(story + ": " + words, item.contains(words.replace("<", "\\u003c")));
				deskWords++;
			}
		}
		assertTrue("the stories must put this to the test", deskWords > 10);
	}

	@Test
	public void aFileWithoutAStoryIsNoItem() {
		NewsFile book = Newsroom.parse("source a: person \"Ada\"\n");
		assertThrows(IllegalArgumentException.class, () -> ninjs(book));
	}

	static String ninjs(NewsFile file) {
		return new StoryNinjs(Newsroom.get(StoryPage.class)::textWithNotes).render(file);
	}

	private static JsonObject item(String properties) {
		return JsonParser.parseString(ninjs(Newsroom.parse("story \"S\" { " + properties + " }\n---\nText.\n")))
				.getAsJsonObject();
	}

	private static Set<ValidationMessage> complaints(JsonSchema schema, String item) {
		return schema.validate(item, InputFormat.JSON);
	}

	private static JsonSchema schema() throws IOException {
		try (InputStream schema = StoryNinjsTest.class.getResourceAsStream("ninjs-3.2.json")) {
			return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema,
					SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
		}
	}
}
