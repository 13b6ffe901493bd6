package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Compares a story with what a real repository holds of it. */
public class DiffCommandTest {

	private static final String STORY = """
			story "Bridge" { published 2025-11-30 }
			source mayor: person "Ada Lund"
			---
			[The bridge closes %s]{claim by @mayor}, she said.
			""";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private Terminal terminal;

	@Before
	public void createRepository() throws IOException, InterruptedException {
		folder = scratch.getRoot().toPath().toRealPath();
		terminal = new Terminal(folder);
		git("init", "-q");
		Files.createDirectory(folder.resolve("city"));
		Files.writeString(folder.resolve("city/a.news"), String.format(STORY, "soon"));
		git("add", ".");
		git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "First version");
	}

	@Test
	public void takesTheOldVersionFromACommit() throws IOException {
		assertEquals(terminal.err(), 0, terminal.run("diff", "city/a.news", "--since", "HEAD"));
		Files.writeString(folder.resolve("city/a.news"), String.format(STORY, "in May"));
		Terminal later = new Terminal(folder);
		assertEquals(1, later.run("diff", "city/a.news", "--since", "HEAD"));
		assertEquals("""
				~ claim [The bridge closes in May]
				    reworded, was [The bridge closes soon]

				Readers should be told, in the header of the new version:
				  correction 2026-01-01 "An earlier version said “The bridge closes soon”; it should read “The bridge closes in May”."
				""", later.out());
	}

	@Test
	public void saysThatThereIsNoSuchVersion() throws IOException {
		assertEquals(2, terminal.run("diff", "city/a.news", "--since", "yesterday"));
		assertEquals("newsmark: yesterday:city/a.news: git knows no such version of the file.\n", terminal.err());
	}

	private void git(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		assertEquals(0, new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor());
	}
}
