package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Checks what the html command leaves behind in its folder. */
public class HtmlCommandTest {

	private static final String STORY = "story \"Bridge\" {\n  slug %s\n  published 2025-11-30\n}\n---\nIt stays open.\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private Path pages;
	private Terminal terminal;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		pages = folder.resolve("pages");
		Files.createDirectory(folder.resolve(".git"));
		Files.writeString(folder.resolve("a.news"), String.format(STORY, "bridge"));
		terminal = new Terminal(folder);
	}

	@Test
	public void writesThePageAndNothingElse() throws IOException {
		assertEquals(0, terminal.run("html", "a.news", "-o", "pages"));
		assertEquals("pages/bridge.html\n", terminal.out());
		assertEquals(List.of("bridge.html"), names(pages));
		assertTrue(Files.readString(pages.resolve("bridge.html")).startsWith("<!DOCTYPE html>"));
	}

	@Test
	public void replacesThePageOfAnEarlierRun() throws IOException {
		Files.createDirectory(pages);
		Files.writeString(pages.resolve("bridge.html"), "yesterday's");
		assertEquals(0, terminal.run("html", "a.news", "-o", pages.toString()));
		assertFalse(Files.readString(pages.resolve("bridge.html")).contains("yesterday's"));
	}

	@Test
	public void refusesToReplaceALink() throws IOException {
		Files.createDirectory(pages);
		Path outside = Files.writeString(folder.resolve("outside.html"), "untouched");
		Files.createSymbolicLink(pages.resolve("bridge.html"), outside);
		assertEquals(2, terminal.run("html", "a.news", "-o", "pages"));
		assertEquals("newsmark: pages/bridge.html: it is a link, and may lead elsewhere.\n", terminal.err());
		assertEquals("untouched", Files.readString(outside));
		assertTrue(Files.isSymbolicLink(pages.resolve("bridge.html")));
	}

	@Test
	public void leavesTheOldPageWhereTheStoryIsRefused() throws IOException {
		Files.createDirectory(pages);
		Files.writeString(pages.resolve("bridge.html"), "yesterday's");
		Files.writeString(folder.resolve("b.news"), String.format(STORY, "bridge"));
		assertEquals(1, terminal.run("html", ".", "-o", "pages"));
		assertEquals("yesterday's", Files.readString(pages.resolve("bridge.html")));
		assertEquals(List.of("bridge.html"), names(pages));
	}

	@Test
	public void refusesNamesThatMeanMoreThanAName() throws IOException {
		for (String name : List.of("..news", "...news", "a\\b.news", "C:x.news", "-rf.news", "new\nline.news", "$x.news",
				"a".repeat(200) + ".news")) {
			Path story = Files.writeString(folder.resolve(name), STORY.replace("  slug %s\n", ""));
			assertEquals(name, 1, terminal.run("html", story.toString(), "-o", "pages"));
		}
		assertEquals(List.of(), names(pages));
		assertEquals("", terminal.out());
	}

	@Test
	public void callsThePageAfterTheFileWhereThereIsNoSlug() throws IOException {
		Files.writeString(folder.resolve("Größe der Brücke.news"), STORY.replace("  slug %s\n", ""));
		assertEquals(0, terminal.run("html", "Größe der Brücke.news", "-o", "pages"));
		assertEquals(List.of("Größe der Brücke.html"), names(pages));
	}

	@Test
	public void namesTheLengthOfANameThatIsTooLong() throws IOException {
		String name = "a".repeat(240) + ".news";
		Files.writeString(folder.resolve(name), STORY.replace("  slug %s\n", ""));
		assertEquals(1, terminal.run("html", name, "-o", "pages"));
		assertEquals("newsmark: " + name + ": the name of its page would have 240 characters, and 100 is the most."
				+ " Give the story a shorter slug.\n", terminal.err());
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
