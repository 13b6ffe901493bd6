package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Checks the newsroom that {@code init} makes; what it prints stands in {@code spec/cli}. */
public class InitCommandTest {

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
	}

	@Test
	public void whatIsMadePassesTheChecksOnAnyDay() {
		Stream<LocalDate> days = Stream.concat(
				LocalDate.of(2025, 12, 24).datesUntil(LocalDate.of(2026, 1, 10)),
				LocalDate.of(2028, 2, 27).datesUntil(LocalDate.of(2028, 3, 3)));
		days.forEach(day -> {
			Terminal terminal = at(day);
			assertEquals(terminal.err(), 0, terminal.run("init", "made" + day));
			terminal = at(day);
			assertEquals(terminal.out(), 0, terminal.run("check", "--format", "json", "made" + day));
			assertEquals("[]\n", terminal.out());
			assertEquals(terminal.out(), 0, at(day).run("fmt", "--check", "made" + day));
		});
	}

	@Test
	public void theFirstStoryShowsAClaimAQuoteASourceAndADate() throws IOException {
		at(LocalDate.of(2026, 1, 1)).run("init", "made");
		assertEquals("""
				// A claim, a quote and a date, with who stands behind them. Put a story of your own in its place.

				import "sources.news"

				story "Town library will stay open until ten" {
				  slug      first-story
				  byline    "Your Name"
				  dateline  "CITY"
				  published 2026-01-01
				  language  en
				}

				source mayor: person "Ada Lund" {
				  role "Mayor"
				}

				---
				[The town library will stay open until ten at night]{claim by @town-hall on 2025-12-31}, the town said \
				[on Wednesday]{date 2025-12-31}.

				["Nobody should have to stop in the middle of a chapter,"]{quote by @mayor on 2025-12-31} \
				Mayor Ada Lund told reporters.
				""", Files.readString(folder.resolve("made/first-story.news")));
	}

	@Test
	public void theFirstStoryBecomesAPage() {
		Terminal terminal = at(LocalDate.of(2026, 1, 1));
		terminal.run("init", "made");
		assertEquals(terminal.err(), 0, terminal.run("html", "made", "-o", "pages"));
		assertTrue(Files.exists(folder.resolve("pages/first-story.html")));
	}

	@Test
	public void aNameMayHoldWhatEndsStringsAndLines() throws IOException {
		Terminal terminal = at(LocalDate.of(2026, 1, 1));
		terminal.run("init", "--name", "The \"C:\\Lantern\"\n}", "made");
		assertTrue(Files.readString(folder.resolve("made/newsroom.news"))
				.contains("\npolicy \"The \\\"C:\\\\Lantern\\\" }\" {\n"));
		assertEquals(terminal.out(), 0, terminal.run("check", "made"));
	}

	@Test
	public void whereOneFileIsInTheWayNoneIsMade() throws IOException {
		Files.createDirectory(folder.resolve("desk"));
		Files.createSymbolicLink(folder.resolve("desk/sources.news"), folder.resolve("elsewhere.news"));
		Terminal terminal = at(LocalDate.of(2026, 1, 1));
		assertEquals(2, terminal.run("init", "desk"));
		assertEquals("newsmark: desk/sources.news: it is there already, and init overwrites nothing.\n",
				terminal.err());
		assertFalse(Files.exists(folder.resolve("desk/newsroom.news")));
		assertFalse(Files.exists(folder.resolve("elsewhere.news"), LinkOption.NOFOLLOW_LINKS));
	}

	@Test
	public void theNextCommandsCanBeCopiedIntoAShell() throws IOException {
		Terminal terminal = at(LocalDate.of(2026, 1, 1));
		terminal.run("init", "Ada's desk");
		assertTrue(terminal.out(), terminal.out().endsWith("""

				Next:
				  newsmark check 'Ada'\\''s desk'
				  newsmark html 'Ada'\\''s desk' -o pages
				"""));
	}

	private Terminal at(LocalDate day) {
		return new Terminal(folder).with(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	}
}
