package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;

public class ProgressTest {

	private static final String GOOD = "story \"Bridge\" {\n  slug %s\n  published 2025-11-30\n}\n---\nIt closes.\n";
	private static final String BAD = GOOD.replace("It closes", "[It closes]{claim}");

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
	}

	@Test
	public void aLongRunTellsHowFarItIsAndLeavesNothingBehind() throws IOException {
		write(1_200, GOOD);
		Terminal terminal = slow();
		assertEquals(0, terminal.run("check", "."));
		assertTrue(terminal.err().substring(0, 80),
				terminal.err().startsWith("\rChecking… 5 of 1,200 files\u001b[K\rChecking… 6 of"));
		assertTrue(terminal.err().endsWith("\rChecking… 1,199 of 1,200 files\u001b[K\r\u001b[K"));
		assertEquals("No problems in 1200 files.\n", Screen.after(terminal.both()));
	}

	@Test
	public void whateverReadsManyFilesTells() throws IOException {
		write(20, GOOD);
		String[][] commands = { { "Checking", "check", "." }, { "Fixing", "check", "--fix", "." },
				{ "Making pages", "html", ".", "-o", "pages" }, { "Reading", "stats", "." },
				{ "Reading", "graph", "." }, { "Laying out", "fmt", "--check", "." } };
		for (String[] command : commands) {
			Terminal terminal = slow();
			terminal.run(Arrays.copyOfRange(command, 1, command.length));
			assertTrue(command[1] + terminal.err(), terminal.err().contains("\r" + command[0] + "… 19 of 20 files"));
			assertFalse(command[1], Screen.after(terminal.both()).contains("…"));
		}
	}

	@Test
	public void whatIsFoundMeanwhileStandsOnLinesOfItsOwn() throws IOException {
		write(800, BAD);
		Files.createSymbolicLink(folder.resolve("s0400x.news"), folder.resolve("nowhere.news"));
		Terminal plain = new Terminal(folder);
		plain.run("check", ".");
		Terminal terminal = slow();
		assertEquals(2, terminal.run("check", "."));
		String both = terminal.both();
		assertTrue("all of it came at once", both.lastIndexOf("Checking…") > both.indexOf("s0100.news"));
		assertEquals(plain.both(), Screen.after(terminal.both()));
	}

	@Test
	public void aShortRunTellsNothing() throws IOException {
		write(20, GOOD);
		Terminal terminal = new Terminal(folder).watched();
		terminal.run("check", ".");
		assertEquals("", terminal.err());
	}

	@Test
	public void nothingIsToldWhereNobodyWatchesOrNobodyWantsIt() throws IOException {
		write(20, GOOD);
		for (Terminal terminal : new Terminal[] { new Terminal(folder).with(new Ticking()),
				slow().with("NO_COLOR", "1"), slow().with("TERM", "dumb"), slow().with("CI", "true") }) {
			terminal.run("check", ".");
			assertEquals("", terminal.err());
		}
	}

	/** Java without its compilers is slow enough on any machine. */
	@Test
	public void aRealTerminalShowsItAndKeepsNothingOfIt() throws Exception {
		write(400, GOOD);
		Path launcher = Newsroom.folder("dsl.cli/target/newsmark/bin").resolve("newsmark");
		ProcessBuilder builder = new ProcessBuilder("script", "-qec", "'" + launcher + "' check .", "/dev/null");
		builder.environment().putAll(Map.of("NEWSMARK_OPTS", "-Xint", "TERM", "xterm", "SHELL", "/bin/sh"));
		builder.environment().keySet().removeAll(List.of("CI", "NO_COLOR"));
		Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(2, TimeUnit.MINUTES));
		assertTrue(written, written.matches("(?s).*\rChecking… [0-9]+ of 400 files\u001b\\[K.*"));
		assertEquals("No problems in 400 files.\n", Screen.after(written));
		assertEquals(0, process.exitValue());
	}

	private void write(int stories, String text) throws IOException {
		for (int i = 0; i < stories; i++) {
			String name = String.format("s%04d", i);
			Files.writeString(folder.resolve(name + ".news"), text.formatted(name));
		}
	}

	private Terminal slow() {
		return new Terminal(folder).watched().with(new Ticking());
	}

	/** A fifth of a second goes by whenever somebody looks. */
	private static final class Ticking extends Clock {

		private Instant now = Instant.parse("2026-01-01T12:00:00Z");

		@Override
		public Instant instant() {
			now = now.plusMillis(200);
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}
	}
}
