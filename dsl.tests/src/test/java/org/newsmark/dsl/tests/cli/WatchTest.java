package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;

/** Watches with the built command, as users do; what makes no sense together stands in {@code spec/cli}. */
public class WatchTest {

	private static final String NEWSMARK =
			Newsroom.folder("dsl.cli/target/newsmark/bin").resolve("newsmark").toString();
	private static final String HEADER = "story \"Bridge\" {\n  published 2025-11-30\n}\n";
	private static final String GOOD = HEADER + "---\nIt stays open.\n";
	private static final String BAD = HEADER + "---\n[It closes]{claim}.\n";
	private static final String CITING = HEADER + "---\n[It closes]{claim by @mayor}.\n";
	private static final String CLEAN = "No problems in 1 file.\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private WatchedRun run;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
	}

	@After
	public void endProcess() {
		if (run != null) {
			run.close();
		}
	}

	@Test
	public void aStoryIsCheckedAgainWhenItChanges() throws Exception {
		write("stories/a.news", GOOD);
		check("stories");
		assertEquals(CLEAN, run.next());
		write("stories/a.news", BAD);
		assertRun("stories/a.news changed", "error stories/a.news:5:1 ");
		write("stories/a.news", GOOD);
		assertRun("stories/a.news changed", "No problems");
	}

	@Test
	public void ctrlCEndsItAsUsersExpect() throws Exception {
		write("a.news", GOOD);
		check("a.news");
		run.next();
		run.interrupt();
		assertEquals(130, run.exitCode());
		assertEquals("", run.rest());
	}

	@Test
	public void storiesAppearAreRenamedAndGo() throws Exception {
		write("stories/a.news", GOOD);
		check("stories");
		run.next();
		write("stories/new/deep/b.news", BAD.replace("{\n", "{\n  slug b\n"));
		assertRun("stories/new/deep/b.news is new", "error stories/new/deep/b.news:6:1 ");
		move("stories/new/deep/b.news", "stories/new/c.news");
		assertRun("stories/new/c.news is new, stories/new/deep/b.news is gone", "error stories/new/c.news:6:1 ");
		move("stories/new", "stories/old");
		assertRun("stories/new/c.news is gone, stories/old/c.news is new", "error stories/old/c.news:6:1 ");
		write("stories/old/c.news", GOOD.replace("{\n", "{\n  slug b\n"));
		assertRun("stories/old/c.news changed", "No problems in 2 files.");
		Files.delete(folder.resolve("stories/old/c.news"));
		assertRun("stories/old/c.news is gone", CLEAN);
	}

	@Test
	public void editorsReplaceFilesAndWriteThemInSteps() throws Exception {
		write("a.news", GOOD);
		write("b.news", GOOD.replace("{\n", "{\n  slug b\n"));
		check(".");
		run.next();
		write(".a.news.swap", BAD);
		move(".a.news.swap", "a.news");
		assertRun("a.news changed", "error a.news:5:1 ");
		Files.delete(folder.resolve("a.news"));
		write("a.news", "");
		write("a.news", GOOD);
		assertRun("a.news changed", "No problems");
		write("b.news", BAD.replace("{\n", "{\n  slug b\n"));
		assertRun("b.news changed", "error b.news:6:1 ");
	}

	@Test
	public void whatIsImportedFromElsewhereCounts() throws Exception {
		write("desk/stories/a.news", "import \"../../books/people.news\"\n" + CITING);
		check("desk/stories");
		assertTrue(run.next().contains("[unresolved-reference]"));
		write("books/people.news", "import \"more.news\"\n");
		assertRun("books/people.news is new", "[unresolved-reference]");
		write("books/people.news", "source mayor: person \"Ada Lund\"\n");
		assertRun("books/people.news changed", "No problems");
		write("books/other.news", "source other: person \"Ada Lund\"\n");
		write("desk/newsroom.news", "policy \"Desk\" {\n  rule missing-dateline warning\n}\n");
		assertRun("desk/newsroom.news is new", "[missing-dateline]");
		Files.delete(folder.resolve("desk/newsroom.news"));
		assertRun("desk/newsroom.news is gone", "No problems");
	}

	@Test
	public void whatGitIgnoresIsNotRead() throws Exception {
		write("stories/a.news", GOOD);
		write("stories/drafts/b.news", BAD);
		check("stories");
		assertTrue(run.next().contains("drafts/b.news"));
		write(".gitignore", "drafts/\n");
		assertRun(".gitignore is new, stories/drafts/b.news is gone", CLEAN);
		write("stories/drafts/b.news", GOOD);
		write("stories/a.news", BAD);
		assertRun("stories/a.news changed", "error stories/a.news:5:1 ");
		Files.delete(folder.resolve(".gitignore"));
		assertRun(".gitignore is gone, stories/drafts/b.news is new", "1 error in 2 files.");
	}

	@Test
	public void whatIsBrokenOrGoneIsReportedAndWatchedOn() throws Exception {
		write("stories/a.news", GOOD);
		check("stories/a.news");
		run.next();
		Files.write(folder.resolve("stories/a.news"), new byte[] { 's', (byte) 0xFF, '\n' });
		assertRun("stories/a.news changed", "error stories/a.news:1:1 ");
		Files.delete(folder.resolve("stories/a.news"));
		assertRun("stories/a.news is gone", "newsmark: stories/a.news: there is no such file or folder.\n");
		Files.delete(folder.resolve("stories"));
		write("stories/a.news", GOOD);
		assertRun("stories/a.news is new", CLEAN);
		write("stories/a.news", BAD);
		assertRun("stories/a.news changed", "error stories/a.news:5:1 ");
	}

	@Test
	public void aLinkCountsWithWhatItLeadsTo() throws Exception {
		write("elsewhere/real.news", GOOD);
		Files.createDirectory(folder.resolve("stories"));
		Files.createSymbolicLink(folder.resolve("stories/a.news"), folder.resolve("elsewhere/real.news"));
		check("stories");
		assertEquals(CLEAN, run.next());
		write("elsewhere/real.news", BAD);
		assertTrue(run.next().contains("error stories/a.news:5:1 "));
	}

	/** The pages stand in the folder that is watched, and are younger than what is changed next. */
	@Test
	public void pagesAreWrittenAgainAndNeverWatched() throws Exception {
		write("a.news", GOOD);
		write("own.html", "<title>One</title>{{article}}\n");
		start(NEWSMARK, "html", "--watch", ".", "-o", "pages", "--template", "own.html");
		assertEquals("pages/a.html\n", run.next());
		write("a.news", GOOD.replace("open", "closed"));
		assertRun("a.news changed", "pages/a.html\n");
		assertTrue(Files.readString(folder.resolve("pages/a.html")).contains("It stays closed."));
		write("pages/notes.txt", "none of ours");
		write("own.html", "<title>Two</title>{{article}}\n");
		assertRun("own.html changed", "pages/a.html\n");
		assertTrue(Files.readString(folder.resolve("pages/a.html")).startsWith("<title>Two</title>"));
		write("own.html", "<title>Three</title>\n");
		assertRun("own.html changed", "newsmark html: ");
		write("own.html", "<title>Four</title>{{article}}\n");
		assertRun("own.html changed", "pages/a.html\n");
	}

	@Test
	public void aTerminalIsClearedAndItsKeysWork() throws Exception {
		write("a.news", GOOD);
		start("script", "-qec", "'" + NEWSMARK + "' check --watch a.news", "/dev/null");
		assertEquals(CLEAN, run.next());
		write("a.news", BAD);
		String second = run.next();
		assertTrue(second, second.startsWith("\u001b[H\u001b[2J"));
		assertTrue(second, second.contains("a.news changed.\n"));
		run.type("\u0003");
		assertEquals(130, run.exitCode());
		assertFalse(run.rest(), run.rest().contains("\tat "));
	}

	@Test
	public void itEndsWhereNobodyReadsOn() throws Exception {
		write("a.news", GOOD);
		start("sh", "-c", "{ '" + NEWSMARK + "' check --watch a.news; echo ended with $?. >&2; } | head -1");
		run.next();
		write("a.news", BAD);
		run.exitCode();
		assertTrue(run.rest(), run.rest().endsWith("ended with 141.\n"));
	}

	private void assertRun(String changes, String report) throws InterruptedException {
		String next = run.next();
		assertTrue(next, next.matches("(?s)\\d\\d:\\d\\d:\\d\\d .*"));
		assertEquals(next, changes + ".", next.lines().findFirst().orElseThrow().substring(9));
		assertTrue(next, next.contains(report));
		assertFalse(next, next.contains("\u001b"));
	}

	private void check(String path) throws IOException {
		start(NEWSMARK, "check", "--watch", path);
	}

	private void start(String... command) throws IOException {
		run = WatchedRun.of(folder, command);
	}

	private void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

	private void move(String from, String to) throws IOException {
		Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
	}
}
