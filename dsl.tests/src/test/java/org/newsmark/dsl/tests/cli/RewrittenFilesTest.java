package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.cli.rewrite.Rewrite;
import org.newsmark.cli.rewrite.StoryFile;
import org.newsmark.dsl.NewsmarkRuntimeModule;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.OddCatalog.BreakingFix;
import org.newsmark.dsl.validation.OddCatalog.UselessFix;
import org.newsmark.dsl.validation.OddCatalog.UselessFixBefore;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;

/** Checks what {@code check --fix} and {@code fmt} leave on the disk. */
public class RewrittenFilesTest {

	private static final String HEADER = "story \"Bridge\" {\n  published 2025-11-30\n}\n\n---\n";
	private static final String IGNORE = "// newsmark: ignore bad-url it has moved\n";
	private static final String BAD = HEADER + IGNORE + "It opened on Friday.\n";
	private static final String FIXED = HEADER + "It opened on Friday.\n";
	private static final String LOOSE = "story   \"Bridge\" {\n published 2025-11-30\n}\n---\nIt   opened.\n";
	private static final String TIGHT = HEADER + "It   opened.\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private Path story;
	private Terminal terminal;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		story = folder.resolve("a.news");
		Files.createDirectory(folder.resolve(".git"));
		terminal = new Terminal(folder);
	}

	@Test
	public void makesSafeFixesAlone() throws IOException {
		Files.writeString(story, BAD);
		assertEquals(0, terminal.run("check", "--fix", "a.news"));
		assertEquals(FIXED, Files.readString(story));
		assertEquals("Fixed 1 finding in 1 file.\n", terminal.err());
	}

	@Test
	public void makesTheOtherFixesWhereAsked() throws IOException {
		Files.writeString(story, BAD);
		assertEquals(0, terminal.run("check", "--fix", "--unsafe", "a.news"));
		assertEquals(FIXED.replace("Friday", "[Friday]{date 2025-11-28}"), Files.readString(story));
	}

	@Test
	public void makesFixesThatHadToWait() throws IOException {
		Files.writeString(story, HEADER + "[It opens]{claim by @a}, and [it closes]{claim by @b}.\n");
		terminal.run("check", "--fix", "--unsafe", "a.news");
		String text = Files.readString(story);
		assertTrue(text, text.contains("source a:") && text.contains("source b:"));
		assertEquals("Fixed 2 findings in 1 file.\n", terminal.err());
	}

	@Test
	public void chargesNobodyWithAChoice() throws IOException {
		Files.writeString(story, HEADER + "[It opens]{claim}.\n");
		assertEquals(1, terminal.run("check", "--fix", "--unsafe", "a.news"));
		assertEquals(HEADER + "[It opens]{claim}.\n", Files.readString(story));
	}

	@Test
	public void showsADiffAndChangesNothing() throws IOException {
		Files.writeString(story, BAD);
		Files.writeString(folder.resolve("b.news"), LOOSE);
		assertEquals(1, terminal.run("check", "--fix", "--unsafe", "--diff", "a.news"));
		assertEquals(1, terminal.run("fmt", "--diff", "b.news"));
		assertEquals(1, terminal.run("fmt", "--check", "b.news"));
		assertEquals(BAD, Files.readString(story));
		assertEquals(LOOSE, Files.readString(folder.resolve("b.news")));
	}

	@Test
	public void laysOutAndNamesWhatChanged() throws IOException {
		Files.writeString(story, LOOSE);
		assertEquals(0, terminal.run("fmt", "."));
		assertEquals(TIGHT, Files.readString(story));
		assertEquals("a.news\n", terminal.out());
	}

	@Test
	public void leavesNoFileBehindAndNoneUntouchedAnew() throws IOException {
		Files.writeString(story, BAD);
		Object before = Files.readAttributes(story, "unix:ino").get("ino");
		terminal.run("check", "--fix", "a.news");
		Object fixed = Files.readAttributes(story, "unix:ino").get("ino");
		assertNotEquals("the file was replaced", before, fixed);
		terminal.run("check", "--fix", "a.news");
		terminal.run("fmt", "a.news");
		assertEquals(fixed, Files.readAttributes(story, "unix:ino").get("ino"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(".git", "a.news"), files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	public void aRuleThatIsSwitchedOffMendsNothingInAnyRound() throws IOException {
		String sourced = HEADER.replace("---", "source ada: person \"Ada Lund\"\n\n---");
		Files.writeString(story, sourced + IGNORE + "It opened.\n");
		terminal.run("check", "--fix", "--unsafe", "--rule", "unused-source=off", "a.news");
		assertEquals(sourced + "It opened.\n", Files.readString(story));
	}

	@Test
	public void keepsPermissions() throws IOException {
		assumeTrue("This file system keeps no permissions",
				Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
		for (String permissions : List.of("rw-------", "rwxrw-rw-")) {
			Files.writeString(story, BAD);
			Files.setPosixFilePermissions(story, PosixFilePermissions.fromString(permissions));
			terminal.run("check", "--fix", "a.news");
			assertEquals(FIXED, Files.readString(story));
			assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(story)));
		}
	}

	@Test
	public void writesToWhereALinkLeads() throws IOException {
		Path target = Files.writeString(Files.createDirectory(folder.resolve("far")).resolve("real.news"), BAD);
		Files.createSymbolicLink(story, Path.of("far/real.news"));
		terminal.run("check", "--fix", "a.news");
		assertTrue(Files.isSymbolicLink(story));
		assertEquals(FIXED, Files.readString(target));
		Files.writeString(target, LOOSE);
		terminal.run("fmt", "a.news");
		assertTrue(Files.isSymbolicLink(story));
		assertEquals(TIGHT, Files.readString(target));
	}

	@Test
	public void keepsLineBreaksAndByteOrderMark() throws IOException {
		for (String lineBreak : List.of("\r\n", "\r")) {
			Files.writeString(story, "\uFEFF" + BAD.replace("\n", lineBreak));
			terminal.run("check", "--fix", "--unsafe", "a.news");
			assertEquals("\uFEFF" + FIXED.replace("Friday", "[Friday]{date 2025-11-28}").replace("\n", lineBreak),
					Files.readString(story));
			Files.writeString(story, "\uFEFF" + LOOSE.replace("\n", lineBreak));
			terminal.run("fmt", "a.news");
			assertEquals("\uFEFF" + TIGHT.replace("\n", lineBreak), Files.readString(story));
		}
	}

	@Test
	public void keepsLineBreaksAndByteOrderMarkOfStandardInput() {
		terminal.typing(("\uFEFF" + LOOSE.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)).run("fmt", "-");
		assertEquals("\uFEFF" + TIGHT.replace("\n", "\r\n"), terminal.out());
	}

	@Test
	public void standardInputKeepsWhatIsForTheDesk() {
		String note = HEADER + "[It]{note \"not before noon\"} opened.\n";
		terminal.typing(note.getBytes(StandardCharsets.UTF_8)).run("fmt", "-");
		assertEquals(note, terminal.out());
	}

	@Test
	public void leavesWhatIsNotUtf8() throws IOException {
		byte[] latin = (LOOSE + IGNORE + "\nCaf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
		Files.write(story, latin);
		assertEquals(2, terminal.run("check", "--fix", "a.news"));
		assertEquals(2, terminal.run("fmt", "a.news"));
		assertArrayEquals(latin, Files.readAllBytes(story));
	}

	@Test
	public void laysOutTheOthersWhereOneIsMissing() throws IOException {
		Files.writeString(story, LOOSE);
		assertEquals(2, terminal.run("fmt", "a.news", "gone.news"));
		assertEquals(TIGHT, Files.readString(story));
		assertEquals("a.news\n", terminal.out());
	}

	@Test
	public void leavesWhatSomebodyHasChangedMeanwhile() throws IOException {
		Files.writeString(story, BAD);
		Rewrite rewrite = new Rewrite(LOOSE, TIGHT, 0, List.of(), "");
		IOException refusal = assertThrows(FileSystemException.class, () -> StoryFile.replace(story, rewrite));
		assertTrue(refusal.getMessage(), refusal.getMessage().contains("changed meanwhile"));
		assertEquals(BAD, Files.readString(story));
	}

	@Test
	public void makesNoFixThatBreaksTheStoryAndTheOthersAllTheSame() throws IOException {
		Files.writeString(story, HEADER + "[It opens]{claim unsourced \"seen\"}.\n\n" + IGNORE + "It closed.\n");
		terminal.with(language(BreakingFix.class)).run("check", "--fix", "a.news");
		assertEquals(HEADER + "[It opens]{claim unsourced \"seen\"}.\n\nIt closed.\n", Files.readString(story));
		assertEquals("newsmark: a.news:6:1: the fix of odd-claim was not made: the story would not parse any more.\n"
				+ "Fixed 1 finding in 1 file.\n", terminal.err());
	}

	@Test
	public void makesAFixThatDoesNotHelpOnce() throws IOException {
		Files.writeString(story, HEADER + "[It opens]{claim unsourced \"seen\"}.\n");
		terminal.with(language(UselessFix.class)).run("check", "--fix", "a.news");
		assertEquals(HEADER + "[!It opens]{claim unsourced \"seen\"}.\n", Files.readString(story));
		assertTrue(terminal.out(), terminal.out().contains("[odd-claim]"));
		Files.writeString(story, HEADER + "[It opens]{claim unsourced \"seen\"}.\n");
		terminal.with(language(UselessFixBefore.class)).run("check", "--fix", "a.news");
		assertEquals(HEADER + "![It opens]{claim unsourced \"seen\"}.\n", Files.readString(story));
	}

	@Test
	public void fixesReportTheNewPlaces() throws IOException {
		Files.writeString(story, HEADER + IGNORE + "It opened.\n\n[It closes]{claim}.\n");
		assertEquals(1, terminal.run("check", "--fix", "--format", "json", "a.news"));
		assertTrue(terminal.out(), terminal.out().contains("\"line\": 8,"));
	}

	/** EMF must know the language before one of its own is created. */
	private static Injector language(Class<? extends RuleCatalog> catalog) {
		Newsroom.rules();
		return Guice.createInjector(Modules.override(new NewsmarkRuntimeModule())
				.with(binder -> binder.bind(RuleCatalog.class).to(catalog)));
	}
}
