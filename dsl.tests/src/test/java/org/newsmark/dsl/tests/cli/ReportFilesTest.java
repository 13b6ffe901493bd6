package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import com.google.inject.Injector;

/** Writes reports into files, beside the one that people read. */
public class ReportFilesTest {

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
	public void writesSeveralReportsAtOnce() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD);
		Files.writeString(folder.resolve("old.json"), "the one before");
		Files.createDirectory(folder.resolve("out"));
		assertEquals(1, terminal.watched().run("check", "a.news", "--format", "concise", "--report", "json=old.json",
				"--report", "TEXT=out/a=b.txt"));
		assertTrue(terminal.out(), terminal.out().startsWith("a.news:5:1: error claim-without-source No source"));
		assertEquals(alone("json"), Files.readString(folder.resolve("old.json")));
		assertEquals(alone("text"), Files.readString(folder.resolve("out/a=b.txt")));
		assertNothingIsLeft();
	}

	@Test
	public void saysWhichReportCannotBeWritten() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD.replace("{claim}", ""));
		Files.createDirectory(folder.resolve("out"));
		Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.news"));
		assertRefused("json=no/where.json", "no/where.json: its folder is not there; create it first.");
		assertRefused("json=out", "out: something that is no plain file stands there.");
		assertRefused("json=link", "link: something that is no plain file stands there.");
		assertRefused("json=a.news", "a.news: a report does not replace a story; give it another name.");
		assertRefused("json=good.json", "good.json: two reports can't be one file.", "--report", "text=./good.json");
		assertTrue(Files.readString(folder.resolve("a.news")).startsWith("story"));
	}

	private void assertRefused(String report, String reason, String... more) throws IOException {
		Terminal refusing = new Terminal(folder);
		List<String> command = new ArrayList<>(List.of("check", "a.news", "--report", report));
		command.addAll(List.of(more));
		assertEquals(2, refusing.run(command.toArray(String[]::new)));
		assertTrue(refusing.err(), refusing.err().endsWith(reason + "\n") || refusing.err().contains("./" + reason));
		assertFalse(Files.exists(folder.resolve("good.json")));
		assertNothingIsLeft();
	}

	@Test
	public void keepsTheReportBeforeWhereTheCheckEndsEarly() throws IOException {
		Files.writeString(folder.resolve("a.news"), BAD);
		Files.writeString(folder.resolve("out.json"), "the one before");
		Terminal broken = new Terminal(folder).with((Injector) null);
		assertEquals(2, broken.run("check", "a.news", "--report", "json=out.json"));
		assertEquals("the one before", Files.readString(folder.resolve("out.json")));
		assertNothingIsLeft();
	}

	private void assertNothingIsLeft() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".tmp")).toList());
		}
	}

	/** Returns what stands on standard output where the format is the only one. */
	private String alone(String format) {
		Terminal fresh = new Terminal(folder);
		fresh.run("check", "--format", format, "a.news");
		return fresh.out();
	}
}
