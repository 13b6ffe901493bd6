package org.newsmark.dsl.tests.html;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Note;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.tests.Newsroom;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

public class StoryPageTest {

	@Test
	public void everyLinkWithinAPageLandsAndEveryIdIsOnce() throws IOException {
		for (Path story : stories()) {
			Document page = page(story);
			List<String> ids = page.select("[id]").eachAttr("id");
			assertEquals(story.toString(), ids.stream().distinct().toList(), ids);
			for (Element link : page.select("a[href^=#]")) {
				assertNotNull(story + " " + link, page.getElementById(link.attr("href").substring(1)));
			}
			for (Element marker : page.select("a[role=doc-noteref]")) {
				Element note = page.getElementById(marker.attr("href").substring(1));
				assertEquals("#" + marker.id(), note.selectFirst("a[role=doc-backlink]").attr("href"));
			}
			assertEquals(page.select("a[role=doc-noteref]").size(), page.select(".newsmark-notes > li").size());
		}
	}

	@Test
	public void everyStatementIsOnACard() {
		String text = "story \"S\" {\n  published 2025-11-30\n}\nsource a: person \"Ada\"\nsource b: publication \"Gazette\" "
				+ "{ url \"https://example.org/\" }\n---\n![He says [“No”]{quote by @a}](x.png) and [“Yes”]{quote via @b}.\n";
		Document page = Jsoup.parse(Pages.html(Newsroom.parse(text)));
		assertTrue(page.toString(), page.getElementById("source.a").text().endsWith("In the text at 1"));
		assertTrue(page.toString(), page.getElementById("source.b").text().endsWith("In the text at 2"));
		assertTrue(page.toString(), page.getElementById("note.2").text().startsWith("“Yes” Passed on, as reported by Gazette."));
	}

	@Test
	public void everyLocatorOfAMentionIsOnTheCard() {
		String text = "story \"S\" {\n  published 2025-11-30\n}\nsource a: document \"Survey\" { url \"https://example.org/\" }\n"
				+ "---\n[It stands]{claim by @a}, says [the survey]{source @a \"p. 4\"}, [twice]{source @a \"p. 9\"}, [once]{source @a}.\n";
		Element card = Jsoup.parse(Pages.html(Newsroom.parse(text))).getElementById("source.a");
		assertTrue(card.toString(), card.text().endsWith("Named in the text (p. 4) and in the text (p. 9)"));
	}

	@Test
	public void marksOfABlockQuoteAreNoWordsOfASpanHoweverFarTheyAreIndented() {
		for (String body : List.of("> [It\n > stands]{claim by @clerk}.", "   > [It\n  > stands]{claim by @clerk}.",
				"> > [It\n >  > stands]{claim by @clerk}.", "> [It\nstands]{claim by @clerk}.")) {
			assertEquals(body, "It stands", Pages.ofBody(body).selectFirst("[data-newsmark=claim]").text());
		}
	}

	@Test
	public void numbersRiseInTheOrderOfTheText() throws IOException {
		for (Path story : stories()) {
			List<String> notes = page(story).select("a[role=doc-noteref]").eachAttr("href");
			for (int i = 0; i < notes.size(); i++) {
				assertEquals(story.toString(), "#note." + (i + 1), notes.get(i));
			}
		}
	}

	@Test
	public void nothingForTheDeskLeavesTheFile() throws IOException {
		int deskWords = 0;
		for (Path story : stories()) {
			NewsFile file = Newsroom.parse(story, Files.readString(story));
			String page = Pages.html(file);
			assertFalse(story.toString(), page.contains("desk only"));
			for (Resource resource : file.eResource().getResourceSet().getResources()) {
				for (String words : deskWords(resource)) {
					assertFalse(story + ": " + words, page.contains(words));
					deskWords++;
				}
			}
		}
		assertTrue("the stories must put this to the test", deskWords > 10);
	}

	private static List<String> deskWords(Resource resource) {
		List<String> words = new ArrayList<>();
		EcoreUtil.getAllContents(resource, true).forEachRemaining(object -> {
			if (object instanceof Source source) {
				words.add(source.getNote());
				words.add(source.getApprovedBy());
			} else if (object instanceof Note note) {
				words.add(note.getText());
			}
		});
		words.removeIf(each -> each == null);
		return words;
	}

	@Test
	public void nothingForTheDeskLeavesABrokenAttributeBlock() {
		for (String annotation : List.of("note secret \"the secret\"", "claim by @clerk note \"the secret\"",
				"note \"the secret", "note \"the secret\" \"more secrets\"", "\"the secret\"")) {
			Document page = Pages.ofBody("It is [known]{" + annotation + "} by now.\n\nAll is well.");
			assertEquals(annotation, -1, page.outerHtml().indexOf("secret"));
			assertTrue(annotation, Pages.text(page).endsWith("All is well."));
		}
	}

	@Test
	public void aMarkerFollowsTheLinkAndTheImageInWhichItsClaimStands() {
		Element body = Pages.body(Pages.ofBody("See [the [bridge]{claim by @clerk} now](http://example.org/) and "
				+ "![a [boat]{claim by @clerk}](boat.png)."));
		assertEquals("sup", body.selectFirst("a[href^=http]").nextElementSibling().tagName());
		assertEquals("a boat", body.selectFirst("img").attr("alt"));
		assertEquals("sup", body.selectFirst("img").nextElementSibling().tagName());
	}

	@Test
	public void aClaimInPartsHasOneNumberWhereItsLastPartEnds() {
		Document page = Pages.ofBody("[The bridge]{claim #bridge by @clerk}, he said, [is shut]{claim continues #bridge}.");
		assertEquals("The bridge, he said, is shut1.", Pages.body(page).text());
		assertEquals(1, page.select(".newsmark-notes > li").size());
	}

	@Test
	public void aSpanIsNotSwallowedByALinkThatItsBracketsPrevent() {
		String claim = "[he said so]{claim by @clerk}";
		assertText("Quite [sic](he said so) there.", "Quite [sic](" + claim + ") there.");
		assertText("[Clerk]: he said so", "[Clerk]: " + claim);
		assertText("[he said so]: /all", "[" + claim + "]: /all");
		assertText("<http://he said so>", "<http://" + claim + ">");
		assertText("[a ![b](he said so) c](he said so)", "[a ![b](" + claim + ") c](" + claim + ")");
		assertText("[one]: he said so\n[two]: he said so", "[one]: " + claim + "\n[two]: " + claim);
		assertText("a[0] " + "[a ".repeat(30) + "](he said so)".repeat(30),
				"`a[0]` " + "[a ".repeat(30) + ("](" + claim + ")").repeat(30));
		assertText("[a [b](he said so)](he said so)", "[a [b](" + claim + ")](" + claim + ")");
	}

	@Test
	public void theInnerOfTwoLinksIsTheLinkAlsoAcrossASpan() {
		Document page = Pages.ofBody("[one [two [three](http://example.org/3)]{claim by @clerk} four](http://example.org/)");
		assertEquals("[one two three four](http://example.org/)", Pages.text(page));
		assertEquals(List.of("http://example.org/3"), Pages.body(page).select("a[href^=http]").eachAttr("href"));
	}

	@Test
	public void whatTheMaskUsesInsideIsTextWhenAnAuthorTypesIt() {
		assertText("a \u00AA b \u00B6 he said", "a \u00AA b \u00B6 [he said]{claim by @clerk}");
		assertText("a \u00AA b \u00B6 c", "[a \u00AA b \u00B6 c]{claim by @clerk}");
	}

	@Test
	public void onlyHarmlessAddressesLeaveTheHouse() {
		Document page = Pages.ofBody("[a](javascript:alert(1)) [b](JavaScript&#58;x) [c](data:text/html,x) "
				+ "[d](<java\tscript:x>) [e](mailto:a@example.org) [f](/g?x:y) <ftp://example.org/> ![h](data:x) "
				+ "[i](&#1;javascript:x)");
		assertEquals(List.of("mailto:a@example.org", "/g?x:y"), Pages.body(page).select("a").eachAttr("href"));
		assertTrue(Pages.body(page).select("img").isEmpty());
		assertEquals("a b c d e f ftp://example.org/  i", Pages.text(page));
	}

	@Test
	public void theDataSaysWhatTheAuthorTypedHoweverHostile() throws IOException {
		Document page = page(Newsroom.folder("spec/html").resolve("hostile.news"));
		assertEquals("only the data is a script", 1, page.select("script").size());
		JsonObject data = JsonParser.parseString(page.selectFirst("script").data()).getAsJsonObject();
		assertEquals("</script><script>alert('headline')</script> \"'>]]>-->", data.get("headline").getAsString());
		assertEquals(page.selectFirst("h1").text(), data.get("headline").getAsString());
	}

	@Test
	public void theDataNeverMakesAPersonOfAnAnonymousSource() throws IOException {
		Path story = Newsroom.folder("examples").resolve("politics/river-charter.news");
		String data = page(story).selectFirst("script").data();
		assertTrue(data.contains("\"coalition vote counters\""));
		assertFalse(data.contains("\"name\": \"coalition vote counters\""));
	}

	@Test
	public void headingsFitUnderTheHeadline() {
		assertEquals(List.of("h2", "h3", "h3", "h2"), headings("# a\n\n### b\n\n## c\n\n# d"));
		assertEquals(List.of("h2", "h3", "h2"), headings("## a\n\n### b\n\n## c"));
		assertEquals(List.of("h2", "h2"), headings("### a\n\n## b"));
	}

	@Test
	public void aFileWithoutAStoryHasNoPage() {
		NewsFile book = Newsroom.parse("source clerk: person \"Odo Larch\"\n");
		assertThrows(IllegalArgumentException.class, () -> Pages.html(book));
	}

	@Test
	public void aLongRowOfSourcesBehindEachOtherHasAPage() {
		StringBuilder story = new StringBuilder("story \"Rumor\" { published 2025-01-01 }\n");
		for (int i = 0; i < 5_000; i++) {
			story.append("source s" + i + ": person \"S" + i + "\" { by @s" + (i + 1) + " }\n");
		}
		story.append("source s5000: person \"S\"\n---\n[He said so]{source @s0}.\n");
		assertEquals(5_001, Pages.read(Pages.html(Newsroom.parse(story.toString()))).select(".newsmark-cards > li").size());
	}

	@Test(timeout = 60_000)
	public void aLongRowOfHearsayIsToldInPart() {
		String page = Pages.html(hearsay(3_000));
		Document document = Pages.read(page);
		assertEquals(3_001, document.select(".newsmark-cards > li").size());
		String firstSteps = "as told by S1, as told by S2, as told by S3, as told by S4, as told by S5, as told by S6, "
				+ "as told by S7, as told by S8, then through others";
		assertTrue(document.getElementById("note.1").text().startsWith("“He said so” According to S0, " + firstSteps + "."));
		assertTrue(document.getElementById("note.2").text().startsWith("\"We sail\" According to S0, " + firstSteps + "."));
		String card = document.getElementById("source.s0").text();
		assertTrue(card, card.contains("Known to us " + firstSteps + " In the text at 1, 2, 3"));
		assertTrue(page.length() < 2.2 * Pages.html(hearsay(1_500)).length());
	}

	private static NewsFile hearsay(int steps) {
		StringBuilder story = new StringBuilder("story \"Rumor\" { published 2025-01-01 }\n");
		for (int i = 0; i < steps; i++) {
			story.append("source s" + i + ": person \"S" + i + "\" { via @s" + (i + 1) + " }\n");
		}
		story.append("source s" + steps + ": person \"S" + steps + "\"\n---\n");
		for (int i = 0; i < steps; i++) {
			story.append("[He said so]{claim by @s0}. [\"We sail\"]{quote by @s0}.\n\n");
		}
		return Newsroom.parse(story.toString());
	}

	@Test
	public void aStoryThatLacksItsWordsHasAPageAllTheSame() {
		for (String header : List.of("story { }", "story \"S\" { correction 2025-01-01 }\nsource a: person",
				"story \"S\" { byline }\nsource a { by @ }\nsource : person \"A\"")) {
			NewsFile story = Newsroom.parse(header + "\n---\n[He said so]{claim by @a, @b via @ denies #}.\n");
			assertEquals("He said so1.", Pages.body(Pages.read(Pages.html(story))).text());
		}
	}

	@Test(timeout = 60_000)
	public void costsStayLinearForTextThatIsMeantToHurt() {
		int many = 5_000;
		for (String part : List.of("[a](", "[", "<", "*a **a ", "![[]()", "[x]{claim by @clerk} ", "[a]([x]{note \"y\"}) ",
				"`` ` ", "> ", "[x]: [y]{note \"z\"}\n\n")) {
			assertNotNull(Pages.body(Pages.ofBody(part.repeat(many))));
		}
	}

	private static void assertText(String expected, String body) {
		assertEquals(expected, Pages.text(Pages.ofBody(body)));
	}

	private static List<String> headings(String body) {
		return Pages.body(Pages.ofBody(body)).select("h1, h2, h3, h4, h5, h6").stream().map(Element::tagName).toList();
	}

	private static Document page(Path story) throws IOException {
		return Pages.read(Pages.html(Newsroom.parse(story, Files.readString(story))));
	}

	/** Returns the files of the examples and of {@code spec/html} that tell a story. */
	private static List<Path> stories() throws IOException {
		List<Path> stories = new ArrayList<>();
		for (String folder : List.of("examples", "spec/html")) {
			try (Stream<Path> files = Files.walk(Newsroom.folder(folder))) {
				for (Path file : files.filter(path -> path.toString().endsWith(".news")).sorted().toList()) {
					if (Files.readString(file).contains("\n---\n")) {
						stories.add(file);
					}
				}
			}
		}
		return stories;
	}
}
