package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.cli.Io;
import org.newsmark.cli.Outlet;
import org.newsmark.cli.changes.ImportPlaces;
import org.newsmark.cli.watch.Watch;
import org.newsmark.cli.watch.WatchedPaths;
import org.newsmark.dsl.NewsmarkStandaloneSetup;

/** Changes files while a run reads them, which no test can time that watches from outside. */
public class ChangesDuringRunTest {

	private static final class Ended extends RuntimeException {

		private static final long serialVersionUID = 1;
	}

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private Path folder;

	@Before
	public void createFolder() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
		write("a.news", "It stays open.");
	}

	@Test(timeout = 120_000)
	public void whatChangesDuringARunMakesAnother() {
		assertEquals("12:00:00 a.news changed.", announcedAfter(() -> write("a.news", "It closes.")));
	}

	@Test(timeout = 120_000)
	public void whatAppearsInAFolderThatAppearsMakesAnother() {
		assertEquals("12:00:00 new/deep/b.news is new.", announcedAfter(() -> write("new/deep/b.news", "It closes.")));
	}

	/** Of more than a few hundred events Java tells no more than that there were some. */
	@Test(timeout = 120_000)
	public void nothingIsMissedWhereTooMuchHappens() {
		assertEquals("12:00:00 a.news changed.", announcedAfter(() -> {
			for (int i = 0; i < 2_000; i++) {
				write("page" + i + ".html", "");
			}
			write("a.news", "It closes.");
		}));
	}

	private String announcedAfter(Runnable first) {
		Io io = new Io(new ByteArrayInputStream(new byte[0]), Outlet.to(new ByteArrayOutputStream()),
				Outlet.to(err), folder, Map.of(),
				Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC), false, false);
		Watch watch = new Watch(io, new WatchedPaths(List.of("."), Optional.empty()),
				new NewsmarkStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ImportPlaces.class));
		try {
			watch.run(() -> {
				first.run();
				return 0;
			}, () -> {
				throw new Ended();
			});
		} catch (Ended ended) {
			return err.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst().orElseThrow();
		}
		throw new AssertionError("nothing was run again: " + err);
	}

	private void write(String file, String text) {
		try {
			Files.createDirectories(folder.resolve(file).getParent());
			Files.writeString(folder.resolve(file), "story \"S\" {\n  published 2025-11-30\n}\n---\n" + text + "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
