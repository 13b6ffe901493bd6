package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Checks what git says has changed, in a real repository, asked by a real git. Every story has a finding. */
public class ChangedTest {

	private static final String STORY = "story \"Bridge\" {\n  slug %s\n  published 2025-11-30\n}\n---\n[It closes]{claim}.\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private Terminal terminal;

	@Before
	public void createRepository() throws Exception {
		folder = scratch.getRoot().toPath().toRealPath();
		git("init", "-q");
		write("old.news", STORY.formatted("old"));
		write("books/people.news", "source mayor: person \"Ada Lund\"\n");
		write("books/reports.news", "import \"people.news\"\nsource report: document \"R\" { url \"https://e.org/\" by @mayor }\n");
		write("stories/a.news", "import \"../books/people.news\"\n" + STORY.formatted("a"));
		write("stories/b.news", "import \"../books/reports.news\"\n" + STORY.formatted("b"));
		write("stories/deep/c.news", STORY.formatted("c"));
		commit();
	}

	@Test
	public void checksNothingWhereNothingHasChanged() {
		assertEquals(0, check("--changed", "."));
		assertEquals("Nothing was checked.\n", terminal.out());
	}

	@Test
	public void checksWhatHasChangedInTheWorkingTreeOrTheIndexOrIsNotTrackedYet() throws Exception {
		write("old.news", STORY.formatted("older"));
		write("stories/deep/c.news", STORY.formatted("deeper"));
		git("add", "stories/deep/c.news");
		write("stories/new.news", STORY.formatted("new"));
		assertEquals(List.of("old.news", "stories/deep/c.news", "stories/new.news"), checked("--changed", "."));
	}

	@Test
	public void checksWhatWasStagedAndTakenBackInTheWorkingTree() throws Exception {
		write("old.news", STORY.formatted("older"));
		git("add", "old.news");
		write("old.news", STORY.formatted("old"));
		assertEquals(List.of("old.news"), checked("--changed", "."));
	}

	@Test
	public void checksTheStoriesThatImportWhatHasChangedAlsoThroughOthers() throws Exception {
		write("books/people.news", "source mayor: person \"Ada Lundt\"\n");
		assertEquals(List.of("stories/a.news", "stories/b.news"), checked("--changed", "stories"));
		write("books/people.news", "source mayor: person \"Ada Lund\"\n");
		write("books/reports.news", "// none\n");
		assertEquals(List.of("stories/b.news"), checked("--changed", "stories"));
	}

	@Test
	public void checksTheStoriesWhoseImportIsGone() throws Exception {
		Files.delete(folder.resolve("books/people.news"));
		assertEquals(1, check("--changed", "stories"));
		assertTrue(terminal.out(), terminal.out().contains("stories/a.news:1:8"));
	}

	@Test
	public void checksTheStoriesBelowANewsroomFileThatHasChanged() throws Exception {
		write("stories/newsroom.news", "policy \"Desk\" {\n  rule unused-source off\n}\n");
		assertEquals(List.of("stories/a.news", "stories/b.news", "stories/deep/c.news"), checked("--changed", "."));
	}

	@Test
	public void comparesWithTheCommitThatIsNamed() throws Exception {
		write("old.news", STORY.formatted("older"));
		commit();
		assertEquals(List.of(), checked("--changed", "."));
		assertEquals(List.of("old.news"), checked("--changed=HEAD~1", "."));
	}

	@Test
	public void findsTheSlugsOfStoriesThatHaveNotChanged() throws Exception {
		write("new.news", STORY.formatted("old"));
		check("--changed", ".");
		assertTrue(terminal.out(), terminal.out().contains("[duplicate-slug]"));
	}

	@Test
	public void takesAnyNameAFileMayHave() throws Exception {
		write("stories/two\nlines \"ü\" $(touch x).news", STORY.formatted("odd"));
		assertEquals(1, check("--changed", "."));
		assertTrue(terminal.out(), terminal.out().endsWith("1 error in 1 file.\n"));
	}

	@Test
	public void followsALinkToWhatHasChanged() throws Exception {
		Path outside = folder.resolve("linked");
		Files.createSymbolicLink(outside, folder.resolve("stories"));
		commit();
		write("stories/deep/c.news", STORY.formatted("deeper"));
		assertEquals(List.of("linked/deep/c.news"), checked("--changed", "linked"));
	}

	@Test
	public void checksInEveryRepositoryBelow() throws Exception {
		Path inner = Files.createDirectories(folder.resolve("inner"));
		run(inner, "init", "-q");
		write("inner/d.news", STORY.formatted("d"));
		run(inner, "add", "-A");
		run(inner, "commit", "-qm", "first");
		write("inner/d.news", STORY.formatted("dd"));
		assertEquals(List.of("inner/d.news"), checked("--changed", "inner"));
	}

	@Test
	public void saysThatThereIsNoSuchCommit() {
		assertEquals(2, check("--changed=nowhere", "."));
		assertEquals("newsmark: --changed: there is no commit nowhere in " + folder + ".\n", terminal.err());
	}

	@Test
	public void takesNoOptionOfGitForACommit() {
		assertEquals(2, check("--changed=--output=stolen", "."));
		assertEquals("newsmark: --changed: '--output=stolen' names no commit.\n", terminal.err());
	}

	@Test
	public void saysThatAFolderIsInNoRepository() throws IOException {
		Files.move(folder.resolve(".git"), folder.resolve("not-git"));
		assertEquals(2, check("--changed", "stories"));
		assertTrue(terminal.err(), terminal.err().startsWith("newsmark: --changed: " + folder.resolve("stories")));
		assertTrue(terminal.err(), terminal.err().endsWith(" is in no repository of git: check it without --changed.\n"));
	}

	@Test
	public void saysWhatGitSaysOfARepositoryThatIsNone() throws IOException {
		Files.move(folder.resolve(".git"), folder.resolve("not-git"));
		Files.createDirectory(folder.resolve(".git"));
		assertEquals(2, check("--changed", "."));
		assertTrue(terminal.err(), terminal.err().startsWith("newsmark: --changed: git says of " + folder + ": fatal: "));
	}

	private int check(String... arguments) {
		terminal = new Terminal(folder).with("PATH", System.getenv("PATH"));
		List<String> all = new ArrayList<>(List.of("check"));
		all.addAll(List.of(arguments));
		return terminal.run(all.toArray(String[]::new));
	}

	private List<String> checked(String... arguments) {
		check(arguments);
		TreeSet<String> files = new TreeSet<>();
		terminal.out().lines().filter(line -> line.startsWith("error")).map(line -> line.split("[ :]")[1]).forEach(files::add);
		return List.copyOf(files);
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private void commit() throws Exception {
		git("add", "-A");
		git("commit", "-qm", "more");
	}

	private void git(String... arguments) throws Exception {
		run(folder, arguments);
	}

	private static void run(Path directory, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c",
				"commit.gpgsign=false", "-c", "init.defaultBranch=main"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(directory.toFile()).inheritIO().start();
		assertEquals(String.join(" ", command), 0, process.waitFor());
	}
}
