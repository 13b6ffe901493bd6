package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Checks the pages that stand around the stories of a folder. */
public class SiteTest {

	private static final String BOOK = "source lund: person \"Ada Lund\" { role \"Mayor\" }\n"
			+ "source herald: publication \"The Herald\" { url \"https://herald.example.org/\" }\n"
			+ "source aide-named-smith: anonymous \"an aide\" { via @herald reason \"she fears for her job\" note \"Smith\" }\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private Terminal terminal;

	@Before
	public void makeNewsroom() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectories(folder.resolve("stories/.git"));
		Files.writeString(folder.resolve("stories/newsroom.news"), BOOK);
		story("old", "Mayor stays", "published 2025-11-28", "[She stays]{claim #stays by @lund on 2025-11-28}.");
		story("new", "Mayor goes", "published 2025-11-30T20:15Z\n  summary \"She goes.\"",
				"[She goes]{claim by @aide-named-smith status disputed}. [\"No,\"]{quote by @lund} she said.");
		terminal = new Terminal(folder);
	}

	private void story(String slug, String headline, String properties, String body) throws IOException {
		Files.writeString(folder.resolve("stories/" + slug + ".news"),
				"story \"" + headline + "\" {\n  slug " + slug + "\n  " + properties + "\n}\n---\n" + body + "\n");
	}

	private void write(String... options) {
		List<String> line = new ArrayList<>(List.of("html", "stories", "-o", "site"));
		line.addAll(List.of(options));
		assertEquals(terminal.err(), 0, terminal.run(line.toArray(String[]::new)));
	}

	private Document page(String name) throws IOException {
		return Jsoup.parse(Files.readString(folder.resolve("site").resolve(name)));
	}

	@Test
	public void theIndexListsTheNewestStoryFirstWithItsSummary() throws IOException {
		write("--title", "The Lantern");
		Document index = page("index.html");
		assertEquals("The Lantern", index.title());
		assertEquals(List.of("Mayor goes", "Mayor stays"), index.select("h2 a").eachText());
		assertTrue(index.text(), index.text().contains("Mayor goes She goes. Nov. 30, 2025, 20:15 (UTC) · 3 sources"));
	}

	@Test
	public void aSourceHasOnePageAcrossAllStories() throws IOException {
		write();
		Document mayor = page("sources/person-ada-lund.html");
		assertEquals(List.of("Mayor goes", "Mayor stays"), mayor.select("h2 a").eachText());
		assertEquals(List.of("\"No,\"", "She stays"), mayor.select("li a").eachText());
		assertEquals("../old.html#ref.1", mayor.select("li a").last().attr("href"));
	}

	@Test
	public void aSourceOfOneNameDeclaredInTwoStoriesIsOneSource() throws IOException {
		Files.writeString(folder.resolve("stories/third.news"), "story \"T\" { slug third published 2025-11-29 }\n"
				+ "source ada: person \"Ada Lund\"\n---\n[She waits]{claim by @ada}.\n");
		write();
		assertEquals(3, page("sources/person-ada-lund.html").select("h2").size());
	}

	@Test
	public void aWorkIsListedOnceWhateverStoriesSayOfIt() throws IOException {
		for (String affiliation : List.of("the council", "the port")) {
			Files.writeString(folder.resolve("stories/" + affiliation.substring(4) + ".news"), "story \"S\" { published "
					+ "2025-11-29 }\nsource report: document \"Bridge report\" { url \"https://example.org/report\" affiliation \""
					+ affiliation + "\" }\n---\n[It holds]{claim by @report}.\n");
		}
		write();
		Document report = page("sources/document-bridge-report.html");
		assertEquals(2, report.select("h2").size());
		assertEquals(1, report.select("a[href='https://example.org/report']").size());
	}

	@Test
	public void whoIsNotNamedIsNotNamedByAnIdEither() throws IOException {
		write();
		for (Path file : files()) {
			assertFalse(file.toString(), file.toString().contains("smith"));
			assertFalse(file.toString(), Files.readString(file).toLowerCase().contains("smith"));
		}
		Document aide = page("sources/anonymous-stories-newsroom-an-aide.html");
		assertTrue(aide.text(), aide.text().contains("Not named"));
		assertTrue(aide.text(), aide.text().contains("as told to The Herald"));
		assertTrue(aide.text(), aide.text().contains("she fears for her job"));
	}

	@Test
	public void theLedgerHoldsEveryPassageInBothOrders() throws IOException {
		write();
		Document bySource = page("ledger.html");
		assertEquals(List.of("Ada Lund", "an aide", "The Herald"), bySource.select("tbody th").eachText());
		Document byStory = page("ledger-by-story.html");
		assertEquals(List.of("Mayor goes", "Mayor stays"), byStory.select("tbody th").eachText());
		for (String passage : List.of("She goes", "\"No,\"", "She stays")) {
			assertTrue(passage, bySource.text().contains(passage) && byStory.text().contains(passage));
		}
		assertEquals("ascending", bySource.selectFirst("th[aria-sort]").attr("aria-sort"));
		assertEquals("ledger-by-story.html", bySource.select("thead a").attr("href"));
	}

	@Test
	public void everyLinkBetweenThePagesIsRelativeAndLands() throws IOException {
		Files.writeString(folder.resolve("stories/münze.news"), "story \"Münze\" { published 2025-11-29 }\n"
				+ "source maja: person \"Maja Grübel\"\n---\n[Sie fiel]{claim by @maja}.\n");
		write("--css", "link");
		int links = 0;
		for (Path file : files()) {
			for (Element link : file.toString().endsWith(".html") ? Jsoup.parse(Files.readString(file)).select("[href]")
					: List.<Element>of()) {
				String address = link.attr("href");
				if (!address.startsWith("http")) {
					assertLands(file, address);
					links++;
				}
			}
		}
		assertTrue("many links: " + links, links > 60);
	}

	private void assertLands(Path from, String address) throws IOException {
		String[] parts = address.split("#", 2);
		String file = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
		Path to = file.isEmpty() ? from : from.resolveSibling(file).normalize();
		assertTrue(from + " " + address, to.startsWith(folder.resolve("site")) && Files.isRegularFile(to));
		if (parts.length > 1) {
			assertTrue(from + " " + address, Jsoup.parse(Files.readString(to)).getElementById(parts[1]) != null);
		}
	}

	@Test
	public void theFeedIsAtomWithWhatAtomDemands() throws Exception {
		write("--title", "The Lantern & Co");
		var factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		var feed = factory.newDocumentBuilder().parse(folder.resolve("site/feed.atom").toFile()).getDocumentElement();
		assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
		assertEquals("The Lantern & Co", feed.getElementsByTagName("title").item(0).getTextContent());
		assertEquals("2025-11-30T20:15:00Z", feed.getElementsByTagName("updated").item(0).getTextContent());
		assertEquals("2025-11-28T00:00:00Z", feed.getElementsByTagName("published").item(1).getTextContent());
		assertEquals("one for the feed, one for each story", 3, feed.getElementsByTagName("id").getLength());
		assertEquals(2, feed.getElementsByTagName("author").getLength());
	}

	@Test
	public void aPageThatStandsAsItIsIsNotWrittenAgain() throws IOException {
		write();
		for (Path file : files()) {
			Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		}
		story("new", "Mayor goes", "published 2025-11-30", "[She leaves]{claim by @herald}.");
		terminal = new Terminal(folder);
		write();
		assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(folder.resolve("site/old.html")));
		assertTrue(Files.getLastModifiedTime(folder.resolve("site/new.html")).toMillis() > 0);
		assertFalse(terminal.out(), terminal.out().contains("site/old.html"));
		assertTrue(terminal.out(), terminal.out().endsWith("1 page stands as it is\n"));
	}

	@Test
	public void theFolderOfSourcesMustNotBeALink() throws IOException {
		Files.createDirectories(folder.resolve("site"));
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Files.createSymbolicLink(folder.resolve("site/sources"), elsewhere);
		assertEquals(2, terminal.run("html", "stories", "-o", "site"));
		assertTrue(terminal.err(), terminal.err().contains("its folder is a link"));
		try (Stream<Path> found = Files.list(elsewhere)) {
			assertEquals(0, found.count());
		}
	}

	@Test
	public void theCardOfASourceLeadsToItsPage() throws IOException {
		write();
		assertEquals("sources/person-ada-lund.html",
				page("old.html").getElementById("source.lund").select("a").last().attr("href"));
		assertEquals("index.html", page("old.html").select("nav a").attr("href"));
	}

	@Test
	public void aNamedFileHasNoPagesAroundIt() throws IOException {
		assertEquals(0, terminal.run("html", "stories/old.news", "-o", "site"));
		assertEquals(List.of(folder.resolve("site/old.html")), files());
	}

	@Test
	public void pagesSpeakTheLanguageOfMostStories() throws IOException {
		story("old", "La alcaldesa se queda", "published 2025-11-28\n  language es", "[Se queda]{claim by @lund}.");
		story("new", "La alcaldesa se va", "published 2025-11-30\n  language es", "[Se va]{claim by @lund}.");
		write();
		assertEquals("es", page("index.html").selectFirst("html").attr("lang"));
		assertEquals("Registro de fuentes", page("ledger.html").title());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}
}
