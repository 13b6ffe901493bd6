package org.newsmark.dsl.tests.output;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.output.body.CitedSources;
import org.newsmark.dsl.output.jsonld.StoryData;
import org.newsmark.dsl.tests.Newsroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

public class StoryDataTest {

	@Test
	public void everyTermIsOneOfSchemaOrgAndStandsWhereItMay() throws IOException {
		SchemaOrg schemaOrg = new SchemaOrg();
		for (Path story : Corpus.stories()) {
			assertEquals(story.toString(), List.of(), schemaOrg.complaints(data(Corpus.read(story))));
		}
	}

	@Test
	public void aTermThatSchemaOrgDoesNotHaveIsFound() throws IOException {
		assertComplaint("there is no type Rumor", "{'@type': 'Rumor'}");
		assertComplaint("there is no property gossip", "{'@type': 'Claim', 'gossip': 'x'}");
		assertComplaint("a Claim has no spokenByCharacter",
				"{'@type': 'Claim', 'spokenByCharacter': {'@type': 'Person', 'name': 'Ada'}}");
		assertComplaint("a Person has no headline", "{'@type': 'Person', 'headline': 'x'}");
		assertComplaint("citation takes no Person", "{'@type': 'NewsArticle', 'citation': [{'@type': 'Person'}]}");
		assertComplaint("author takes no such text: Ada", "{'@type': 'NewsArticle', 'author': 'Ada'}");
		assertComplaint("url takes no such text: /a", "{'@type': 'NewsArticle', 'url': '/a'}");
		assertComplaint("datePublished takes no such text: 2025-10-09T18:30Z",
				"{'@type': 'NewsArticle', 'datePublished': '2025-10-09T18:30Z'}");
		assertEquals(List.of(), new SchemaOrg().complaints(("{'@context': 'https://schema.org', '@type': 'NewsArticle', "
				+ "'headline': 'x', 'correction': {'@type': 'CorrectionComment', 'text': 'y'}}").replace('\'', '"')));
	}

	@Test
	public void aClaimSaysWhoMakesItAndWhereItStands() {
		JsonObject claim = part("[It is shut]{claim by @clerk via @gazette evidence @log}.");
		assertEquals("Odo Larch", first(claim, "author").get("name").getAsString());
		assertEquals("Shut!", first(claim, "appearance").get("name").getAsString());
		assertEquals("Log", first(claim, "citation").get("name").getAsString());
	}

	@Test
	public void aQuoteSaysWhoSpeaksAndOnWhatWayItCame() {
		JsonObject quote = part("[“No”]{quote by @clerk via @gazette}.");
		assertEquals("Odo Larch", first(quote, "spokenByCharacter").get("name").getAsString());
		assertEquals("Shut!", first(quote, "citation").get("name").getAsString());
	}

	@Test
	public void whoIsNotNamedIsNeverAnyone() throws IOException {
		int unnamed = 0;
		for (Path story : Corpus.stories()) {
			if (story.endsWith("hostile.news")) {
				continue; // everyone has the same name there
			}
			NewsFile file = Corpus.read(story);
			List<String> named = strings(JsonParser.parseString(data(file)), "name").toList();
			for (Source source : CitedSources.of(file).sources()) {
				if (source.getKind() == SourceKind.ANONYMOUS) {
					assertFalse(story + ": " + source.getName(), named.contains(source.getName()));
					unnamed++;
				}
			}
		}
		assertTrue("the stories must put this to the test", unnamed > 5);
	}

	@Test
	public void nothingForTheDeskLeavesTheFile() throws IOException {
		int deskWords = 0;
		for (Path story : Corpus.stories()) {
			NewsFile file = Corpus.read(story);
			List<String> said = strings(JsonParser.parseString(data(file)), null).toList();
			for (String words : Corpus.deskWords(file)) {
				assertTrue(story + ": " + words, said.stream().noneMatch(each -> each.contains(words)));
				deskWords++;
			}
		}
		assertTrue("the stories must put this to the test", deskWords > 10);
	}

	@Test
	public void aTimeHasItsSeconds() {
		assertEquals("2025-11-30T20:15:00Z", published("2025-11-30T20:15Z"));
		assertEquals("2025-11-30T20:15:30+05:30", published("2025-11-30T20:15:30+05:30"));
		assertEquals("2025-11-30T20:15:00-05:00", published("2025-11-30T20:15-05:00~"));
		assertEquals("2025-11", published("2025-11?"));
	}

	private static String published(String date) {
		NewsFile file = Newsroom.parse("story \"S\" { published " + date + " }\n---\nIt is shut.\n");
		return JsonParser.parseString(data(file)).getAsJsonObject().get("datePublished").getAsString();
	}

	@Test
	public void aFileWithoutAStoryHasNoData() {
		NewsFile book = Newsroom.parse("source a: person \"Ada\"\n");
		assertThrows(IllegalArgumentException.class, () -> new StoryData().render(book));
	}

	private static void assertComplaint(String expected, String thing) throws IOException {
		String json = thing.replace('\'', '"').replaceFirst("\\{", "{\"@context\": \"https://schema.org\", ");
		assertEquals(List.of(expected), new SchemaOrg().complaints(json));
	}

	private static String data(NewsFile file) {
		return new StoryData().render(file);
	}

	private static JsonObject part(String body) {
		String story = "story \"S\" { published 2025-10-09 }\nsource clerk: person \"Odo Larch\"\n"
				+ "source gazette: publication \"Gazette\" { title \"Shut!\" published 2025-10-08 }\n"
				+ "source log: document \"Log\"\n---\n" + body;
		return first(JsonParser.parseString(data(Newsroom.parse(story))).getAsJsonObject(), "hasPart");
	}

	private static JsonObject first(JsonObject object, String property) {
		return object.getAsJsonArray(property).get(0).getAsJsonObject();
	}

	/** Returns every text in the data, or that of one property alone. */
	private static Stream<String> strings(JsonElement element, String property) {
		if (element.isJsonObject()) {
			return element.getAsJsonObject().entrySet().stream().filter(entry -> property == null
					|| entry.getKey().equals(property) || !entry.getValue().isJsonPrimitive())
					.flatMap(entry -> strings(entry.getValue(), property));
		}
		if (element.isJsonArray()) {
			return element.getAsJsonArray().asList().stream().filter(each -> property == null || !each.isJsonPrimitive())
					.flatMap(each -> strings(each, property));
		}
		return Stream.of(element.getAsString());
	}
}
