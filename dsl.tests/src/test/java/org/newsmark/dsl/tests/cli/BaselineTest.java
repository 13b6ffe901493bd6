package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Lives with old stories: writes baselines, edits the stories, and looks at what is still found. */
public class BaselineTest {

	private static final String HEADER = "story \"Bridge\" {\n  slug %s\n  published 2025-11-30\n}\n---\n";
	private static final String CLEAN = "No problems in 1 file.\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private Terminal terminal;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
	}

	@Test
	public void knowsWhatItHasWritten() throws IOException {
		story("a", "[It closes]{claim}.\n");
		assertEquals(0, check("--write-baseline", "."));
		assertEquals("newsmark: known.json knows 1 finding.\n", terminal.err());
		assertEquals(0, check("."));
		assertEquals(CLEAN, terminal.out());
		assertEquals("", terminal.err());
	}

	@Test
	public void knowsAFindingWhenOtherLinesChange() throws IOException {
		story("a", "[It closes]{claim}.\n");
		check("--write-baseline", ".");
		story("a", "More of it.\n\nAnd more.\n\n[It   closes]{claim}.\n\nThe end.\n");
		assertEquals(0, check("."));
		assertEquals(CLEAN, terminal.out());
	}

	@Test
	public void reportsWhatIsNewOnALineOfItsOwn() throws IOException {
		story("a", "[It closes]{claim}.\n");
		check("--write-baseline", ".");
		story("a", "[It opens]{claim}.\n\n[It closes]{claim}.\n");
		assertEquals(1, check("."));
		assertTrue(terminal.out(), terminal.out().contains("a.news:6:1"));
		assertTrue(terminal.out(), terminal.out().endsWith("1 error in 1 file.\n"));
	}

	@Test
	public void knowsAsManyEqualLinesAsThereWere() throws IOException {
		story("a", "[It closes]{claim}.\n");
		check("--write-baseline", ".");
		story("a", "[It closes]{claim}.\n\n[It closes]{claim}.\n");
		assertEquals(1, check("."));
		assertTrue(terminal.out(), terminal.out().startsWith("error a.news:8:1"));
	}

	@Test
	public void tellsOfEntriesThatMatchNothingAndPrunesThem() throws IOException {
		story("a", "[It closes]{claim}.\n\n[It opens]{claim}.\n");
		check("--write-baseline", ".");
		story("a", "It closes.\n\n[It opens]{claim}.\n");
		assertEquals(0, check("."));
		assertEquals("newsmark: known.json: 1 entry matches nothing any more. Remove it with --prune-baseline.\n",
				terminal.err());
		assertEquals(0, check("--prune-baseline", "."));
		assertEquals("newsmark: known.json: 1 entry matches nothing any more, and was removed.\n", terminal.err());
		assertEquals(1, entries().size());
		check(".");
		assertEquals("", terminal.err());
	}

	@Test
	public void prunesTheEntriesOfFilesThatAreGoneAndOfNoneThatWereNotChecked() throws IOException {
		story("a", "[It closes]{claim}.\n");
		story("b", "[It closes]{claim}.\n");
		story("c", "It closes.\n");
		check("--write-baseline", ".");
		Files.delete(folder.resolve("b.news"));
		check("--prune-baseline", "c.news");
		assertEquals("newsmark: known.json: 1 entry matches nothing any more, and was removed.\n", terminal.err());
		assertTrue(entries().toString(), entries().size() == 1 && entries().get(0).contains("\"a.news\""));
	}

	@Test
	public void writesOfTheFilesThatAreCheckedAndLeavesTheOthers() throws IOException {
		story("a", "[It closes]{claim}.\n");
		check("--write-baseline", ".");
		story("b", "[It closes]{claim}.\n");
		assertEquals(0, check("--write-baseline", "b.news"));
		assertEquals(0, check("."));
	}

	@Test
	public void neverKnowsWhatDoesNotParseAndGivesUpNothingBehindIt() throws IOException {
		story("a", "[It closes]{claim}.\n");
		check("--write-baseline", ".");
		story("a", "[It closes]{claim colour}.\n");
		assertEquals(1, check("--write-baseline", "."));
		assertTrue(terminal.out(), terminal.out().contains("[syntax]"));
		story("a", "[It closes]{claim}.\n");
		assertEquals(0, check("."));
	}

	@Test
	public void namesStoriesAsSeenFromItsOwnFolder() throws IOException {
		Files.createDirectories(folder.resolve("stories"));
		Files.writeString(folder.resolve("stories/a.news"), HEADER.formatted("a") + "[It closes]{claim}.\n");
		check("--write-baseline", ".");
		assertTrue(entries().toString(), entries().get(0).contains("\"stories/a.news\""));
		terminal = new Terminal(folder.resolve("stories"));
		assertEquals(0, terminal.run("check", "--baseline", "../known.json", "a.news"));
	}

	@Test
	public void writesOneSortedEntryOnEachLineSoThatBranchesMerge() throws IOException {
		story("b", "[It closes]{claim}.\n\n[It opens]{claim}.\n");
		story("a", "[It closes]{claim}.\n");
		check("--write-baseline", ".");
		List<String> lines = Files.readAllLines(folder.resolve("known.json"));
		assertEquals("[", lines.get(0));
		assertEquals(List.of("{\"newsmark-baseline\":1}", "]"), lines.subList(4, 6));
		assertEquals(entries().stream().sorted().toList(), entries());
		assertTrue(entries().stream().allMatch(line -> line.endsWith("},")));
		List<String> merged = new ArrayList<>(lines);
		merged.add(2, lines.get(1));
		Files.write(folder.resolve("known.json"), merged);
		assertEquals(0, check("."));
	}

	@Test
	public void holdsNothingOfWhatIsForTheDeskAlone() throws IOException {
		story("a", "[It [closes]{note \"SECRET\"}]{claim}.\n");
		check("--write-baseline", ".");
		assertFalse(Files.readString(folder.resolve("known.json")).contains("SECRET"));
		story("a", "[It [closes]{note \"another note\"}]{claim}.\n");
		assertEquals("a note is no part of what names a finding", 0, check("."));
	}

	@Test
	public void saysWhyABaselineCannotBeWritten() throws IOException {
		story("a", "[It closes]{claim}.\n");
		terminal = new Terminal(folder);
		assertEquals(2, terminal.run("check", "--baseline", "nowhere/known.json", "--write-baseline", "."));
		assertTrue(terminal.err(), terminal.err().startsWith("newsmark: nowhere/known.json: "));
	}

	private void story(String slug, String body) throws IOException {
		Files.writeString(folder.resolve(slug + ".news"), HEADER.formatted(slug) + body);
	}

	private int check(String... arguments) {
		terminal = new Terminal(folder);
		List<String> all = new ArrayList<>(List.of("check", "--baseline", "known.json"));
		all.addAll(List.of(arguments));
		return terminal.run(all.toArray(String[]::new));
	}

	private List<String> entries() throws IOException {
		return Files.readAllLines(folder.resolve("known.json")).stream().filter(line -> line.startsWith("{\"file")).toList();
	}
}
