package org.newsmark.releng.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Installs what is built as a user would: from the zip of the update site, into an Eclipse that knows nothing of it. */
public class InstallationTest {

	private static final Path RELENG = Path.of(System.getProperty("newsmark.releng")).toAbsolutePath().normalize();
	private static final String STORY = """
			story "Pier closes" {
			  slug      pier
			  published 2025-11-30
			}
			---
			[The pier of Fairhaven will stay closed until the spring]{claim}.
			""";
	/** What lies behind the words of a claim that has no source, and nowhere else in the workbench. */
	private static final int UNSOURCED = 0xffe2de;
	private static final int ENOUGH_POINTS = 500;
	private static final int PATIENCE_SECONDS = 90;

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	@Test
	public void aStoryIsCheckedInABareEclipse() throws Exception {
		Eclipse eclipse = Eclipse.bare(RELENG.resolve("product/target/products/org.newsmark.ide/linux/gtk/x86_64"),
				temporary.getRoot().toPath().resolve("eclipse"));
		assertEquals("", eclipse.install(site(), "org.newsmark.feature"));

		Path story = Files.writeString(temporary.newFolder("newsroom").toPath().resolve("pier.news"), STORY);
		Path words = temporary.newFile("words.log").toPath();
		Path picture = RELENG.resolve("tests/target/installed.png");
		Process workbench = eclipse.start(words, "-data", temporary.getRoot() + "/workspace", "-newsmark", story.toString());
		try {
			until("a window that shows the story", words, () -> XScreen.windows().contains("newsroom/pier.news"));
			until("the color of a claim without a source", words, () -> {
				XScreen.picture(picture);
				return XScreen.points(picture.toFile(), UNSOURCED) > ENOUGH_POINTS;
			});
		} finally {
			workbench.destroy();
			if (!workbench.waitFor(20, TimeUnit.SECONDS)) {
				workbench.destroyForcibly();
			}
		}
		assertEquals(List.of(), complaints(words));
	}

	@Test
	public void theSiteNamesItsLicenseAndWhatItHolds() throws Exception {
		String license = Files.readString(RELENG.resolve("../LICENSE"));
		try (ZipFile site = new ZipFile(site().toFile())) {
			assertTrue(site.stream().anyMatch(entry -> entry.getName().startsWith("features/org.newsmark.feature_")));
			for (String bundle : List.of("org.newsmark.dsl_", "org.newsmark.dsl.ide_", "org.newsmark.dsl.ui_")) {
				assertEquals(license, LicenseIn.jar(site, "plugins/" + bundle));
			}
			assertEquals(license, LicenseIn.jar(site, "features/org.newsmark.feature_"));
			assertEquals(license.strip(), LicenseIn.feature(site, "features/org.newsmark.feature_").strip());
		}
	}

	private static Path site() throws IOException {
		try (Stream<Path> files = Files.list(RELENG.resolve("site/target"))) {
			return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
		}
	}

	private static List<String> complaints(Path words) throws IOException {
		return Files.readAllLines(words, StandardCharsets.UTF_8).stream()
				.filter(line -> line.startsWith("!ENTRY org.newsmark") || line.startsWith("!MESSAGE Could not resolve")
						|| line.startsWith("!MESSAGE Bundle") && line.contains("newsmark"))
				.toList();
	}

	private static void until(String what, Path words, Callable<Boolean> holds) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!holds.call()) {
			if (System.nanoTime() > end) {
				fail("There was never " + what + ". The workbench said:\n" + Files.readString(words));
			}
			Thread.sleep(500);
		}
	}
}
