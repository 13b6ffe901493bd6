package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.NewsmarkRuntimeModule;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.CrashingCatalog;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;

/** Checks what fixtures cannot hold: links, crashes, terminals, many files. */
public class CheckCommandTest {

	private static final String BAD = "story \"Bridge\" {\n  published 2025-11-30\n}\n---\n[It closes]{claim}.\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private Terminal terminal;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
		terminal = new Terminal(folder);
	}

	@Test
	public void findsNothingWrongWithTheExamples() {
		terminal = new Terminal(Newsroom.folder("examples"));
		assertEquals(0, terminal.run("check", "--format", "json", "."));
		assertFalse(terminal.out(), terminal.out().contains("\"rule\""));
	}

	@Test
	public void followsLinksOnceEach() throws IOException {
		Files.createDirectories(folder.resolve("stories/deep"));
		Files.writeString(folder.resolve("stories/deep/a.news"), BAD);
		Files.createSymbolicLink(folder.resolve("stories/deep/up"), folder.resolve("stories"));
		Files.createSymbolicLink(folder.resolve("stories/above"), folder);
		Files.createSymbolicLink(folder.resolve("stories/again.news"), folder.resolve("stories/deep/a.news"));
		assertEquals(1, terminal.run("check", "--format", "json", "stories"));
		assertEquals(1, terminal.out().split("\"file\"").length - 1);
	}

	/** Headers are read by the block. */
	@Test
	public void findsOneSlugInTwoStoriesHoweverLongTheirHeadersAre() throws IOException {
		String story = "story \"S\" {\n  slug twin\n  published 2025-11-30\n}\n---\nIt stays open.\n";
		Files.createDirectories(folder.resolve("twins"));
		Files.writeString(folder.resolve("twins/a.news"), story);
		for (int length = 4096 - story.length(); length < 4100; length += 3) {
			Files.writeString(folder.resolve("twins/b.news"), "//" + "x".repeat(length) + "\n" + story);
			terminal = new Terminal(folder);
			terminal.run("check", "twins");
			assertEquals(length + " characters", 2, terminal.out().split("\\[duplicate-slug]").length - 1);
		}
	}

	@Test
	public void findsOneSlugInTwoStoriesHoweverTheyAreSetOut() throws IOException {
		String rest = "  published 2025-11-30\n}\n---\nIt stays open.\n";
		for (String story : List.of("story \"The slug of a story\" {\n  slug twin\n", "story \"S\" { slug twin\n",
				"story \"S\" {\r\n\tslug\ttwin  \r\n", "// story\nstory \"S\" {\n  slug // slug other\n  twin\n")) {
			Files.createDirectories(folder.resolve("twins"));
			Files.writeString(folder.resolve("twins/a.news"), "story \"S\" {\n  slug twin\n" + rest);
			Files.writeString(folder.resolve("twins/b.news"), story + rest);
			terminal = new Terminal(folder);
			assertEquals(story, 1, terminal.run("check", "twins"));
			assertEquals(story, 2, terminal.out().split("\\[duplicate-slug]").length - 1);
		}
	}

	@Test
	public void reportsALinkThatLeadsNowhere() throws IOException {
		Files.createSymbolicLink(folder.resolve("lost.news"), folder.resolve("nowhere.news"));
		assertEquals(2, terminal.run("check", "."));
		assertEquals("newsmark: lost.news: there is no such file or folder.\n", terminal.err());
	}

	@Test
	public void readsTheIgnoreFilesAboveTheFolder() throws IOException {
		Files.writeString(folder.resolve(".gitignore"), "stories/drafts/\n*.old.news\n");
		Files.createDirectories(folder.resolve("stories/drafts"));
		Files.writeString(folder.resolve("stories/drafts/a.news"), BAD);
		Files.writeString(folder.resolve("stories/b.old.news"), BAD);
		assertEquals(2, terminal.run("check", "stories"));
		assertEquals("newsmark: stories: there is no .news file to check.\n", terminal.err());
	}

	@Test
	public void keepsAbsoluteNames() throws IOException {
		Path story = Files.writeString(folder.resolve("a.news"), BAD);
		assertEquals(1, terminal.run("check", "--format", "json", story.toString()));
		assertTrue(terminal.out(), terminal.out().contains("\"file\": \"" + story + "\""));
	}

	@Test
	public void colorsATerminal() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD);
		terminal.watched().run("check", "a.news");
		assertTrue(terminal.out(), terminal.out().contains("\u001b[1;31merror\u001b[0m"));
	}

	@Test
	public void colorsNothingWhereColorIsNotWanted() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD);
		terminal.watched().with("NO_COLOR", "1").run("check", "a.news");
		terminal.watched().with("NO_COLOR", "").with("TERM", "dumb").run("check", "a.news");
		terminal.watched().with("TERM", "xterm").run("check", "--color", "never", "a.news");
		assertFalse(terminal.out(), terminal.out().contains("\u001b"));
	}

	@Test
	public void neverPassesAStoryThatARuleCrashedOn() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD);
		assertEquals(2, terminal.with(crashing()).run("check", "--fail-on", "never", "a.news"));
		assertTrue(terminal.out(), terminal.out().contains("The rule crashing-rule failed here"));
		assertTrue(terminal.out(), terminal.out().contains("[claim-without-source]"));
	}

	@Test
	public void checksTheOtherFilesWhereOneCrashes() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD);
		Files.writeString(folder.resolve("b.news"), "import \"a.news\"\n" + BAD);
		assertEquals(2, terminal.with(overflowing()).run("check", "."));
		assertTrue(terminal.out(), terminal.out().contains("a.news:5:1"));
		assertTrue(terminal.out(), terminal.out().endsWith("1 error in 1 file, 1 could not be checked.\n"));
		assertEquals(1, terminal.err().lines().count());
		assertTrue(terminal.err(), terminal.err().startsWith("newsmark: b.news: checking it failed (java.lang.Stack"));
	}

	@Test
	public void printsFilesInTheSameOrderEveryTime() throws IOException {
		for (int i = 0; i < 300; i++) {
			Files.writeString(folder.resolve(String.format("s%03d.news", i)), BAD);
		}
		assertEquals(1, terminal.run("check", "."));
		String expected = IntStream.range(0, 300).mapToObj(i -> String.format("s%03d.news:5:1", i))
				.collect(Collectors.joining("\n"));
		assertEquals(expected, terminal.out().lines().filter(line -> line.startsWith("error"))
				.map(line -> line.split(" ")[1]).collect(Collectors.joining("\n")));
		assertTrue(terminal.out(), terminal.out().endsWith("300 errors in 300 files.\n"));
	}

	@Test
	public void listsEveryRule() {
		assertEquals(0, terminal.run("rules"));
		assertEquals(Newsroom.rules().rules().stream().map(rule -> rule.id()).toList(),
				terminal.out().lines().map(line -> line.split(" ")[0]).toList());
		for (var rule : Newsroom.rules().rules()) {
			assertTrue(rule.id(), terminal.out().contains(rule.info().summary()));
		}
	}

	@Test
	public void neverPassesWhatCouldNotBeReported() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD.replace("{claim}", ""));
		String[][] commands = { { "check", "a.news" }, { "check", "--format", "json", "a.news" }, { "rules" },
				{ "rules", "unused-source" }, { "html", "a.news", "-o", "pages" }, { "--help" } };
		for (String[] command : commands) {
			Terminal full = new Terminal(folder).full();
			assertEquals(String.join(" ", command), 2, full.run(command));
			assertEquals("newsmark: standard output could not be written to: it is full or closed.\n", full.err());
		}
		assertEquals(0, terminal.full().run("html", "a.news", "-o", "pages", "-q"));
		assertEquals("", terminal.err());
	}

	@Test
	public void endsQuietlyWhereNobodyReadsOn() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD);
		for (String[] command : new String[][] { { "check", "a.news" }, { "rules" }, { "--help" } }) {
			Terminal unread = new Terminal(folder).unread();
			assertEquals(String.join(" ", command), 141, unread.run(command));
			assertEquals("", unread.err());
		}
	}

	@Test
	public void neverPassesAStoryWhoseImportCannotBeRead() throws IOException {
		Path broken = Path.of("/proc/self/mem");
		assumeTrue("Only Linux has a file that not even root can read", Files.isRegularFile(broken));
		Files.createSymbolicLink(folder.resolve("broken.news"), broken);
		Files.writeString(folder.resolve("a.news"), "import \"broken.news\"\n" + BAD.replace("{claim}", ""));
		assertEquals(2, terminal.run("check", "a.news"));
		assertEquals(1, terminal.err().lines().count());
	}

	@Test
	public void neverPassesAStoryWhoseNewsroomFileCannotBeRead() throws IOException {
		Path broken = Path.of("/proc/self/mem");
		assumeTrue("Only Linux has a file that not even root can read", Files.isRegularFile(broken));
		Files.createSymbolicLink(folder.resolve("newsroom.news"), broken);
		Files.writeString(folder.resolve("a.news"), BAD.replace("{claim}", ""));
		assertEquals(2, terminal.run("check", "a.news"));
		assertEquals(1, terminal.err().lines().count());
	}

	private static Injector crashing() {
		return Guice.createInjector(Modules.override(new NewsmarkRuntimeModule())
				.with(binder -> binder.bind(RuleCatalog.class).to(CrashingCatalog.class)));
	}

	/** A language that runs out of stack on files that import others. */
	private static Injector overflowing() {
		return Guice.createInjector(Modules.override(new NewsmarkRuntimeModule())
				.with(binder -> binder.bind(Imports.class).to(OverflowingImports.class)));
	}
}
