package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;

/** Starts the built distribution with a cache of its own, where it keeps its classes as Java lays them out in memory. */
public class ArchiveTest {

	private static final String FROM_ARCHIVE = " org.newsmark.cli.Newsmark source: shared objects file";
	private static final Path LAUNCHER = Newsroom.folder("dsl.cli/target/newsmark/bin").resolve("newsmark");

	/** Has a copy of the distribution, and its archive: to make one takes a while. */
	@ClassRule
	public static final TemporaryFolder TUNED = new TemporaryFolder();

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private static Path tuned;

	@BeforeClass
	public static void tune() throws Exception {
		tuned = copy(TUNED.getRoot().toPath().resolve("elsewhere"));
		assertEquals("", output(start(tuned.resolveSibling("newsmark-tune"), tunedCache(), "")));
	}

	@Test
	public void firstCallsMakeOneArchiveForTheLaterOnes() throws Exception {
		List<Process> calls = new ArrayList<>();
		for (int call = 0; call < 4; call++) {
			calls.add(start(LAUNCHER, cache(), ""));
		}
		for (Process call : calls) {
			assertVersion(output(call));
		}
		awaitArchive();
		assertTrue(output(start(LAUNCHER, cache(), "-Xlog:class+load")).contains(FROM_ARCHIVE));
		assertVersion(output(start(LAUNCHER, cache(), "")));
		assertEquals(List.of("classes.jsa"), kept(cache()));
	}

	@Test
	public void whoSetsUpAMachineMakesTheArchiveBeforehand() throws Exception {
		assertEquals(List.of("classes.jsa"), kept(tunedCache()));
		assertTrue(output(start(tuned, tunedCache(), "-Xlog:class+load")).contains(FROM_ARCHIVE));
	}

	@Test
	public void whatTellsFindingsIsInTheArchive() throws Exception {
		assertEquals(List.of("org.newsmark.cli.Main"), readFromTheJar("[The tide came]{claim}."));
	}

	@Test
	public void anArchiveThatIsNoneIsLeftAlone() throws Exception {
		Files.createDirectory(cache());
		for (Path archive : archives(tunedCache())) {
			Files.writeString(cache().resolve(archive.getFileName()), "no archive");
		}
		assertVersion(output(start(tuned, cache(), "")));
		assertEquals(List.of("classes.jsa"), kept(cache()));
		assertEquals("no archive", Files.readString(archives(cache()).get(0)));
	}

	/** Of the collectors of Java 17, one takes objects out of the archive, and another one is quicker where there is much to do. */
	@Test
	public void fewStoriesAreCheckedWithTheObjectsOfTheArchive() throws Exception {
		String collector = Runtime.version().feature() < 21 ? "Using G1" : "Using Serial";
		assertTrue(output(start(tuned, tunedCache(), "-Xlog:gc")).contains(collector));
		Path many = Files.createDirectory(scratch.getRoot().toPath().resolve("many"));
		for (int story = 0; story <= 100; story++) {
			Files.createFile(many.resolve(story + ".news"));
		}
		assertTrue(output(start(tuned, tunedCache(), "-Xlog:gc", "check", many.toString())).contains("Using Serial"));
		assertTrue(output(start(tuned, tunedCache(), "-Xlog:gc", "lsp", "--help")).contains("Using Serial"));
	}

	/** Returns which classes of Newsmark a check of a story with this text does not find in the archive. */
	private List<String> readFromTheJar(String text) throws Exception {
		Path story = scratch.getRoot().toPath().resolve("tide.news");
		Files.writeString(story, "story \"Tide\" { slug tide }\n---\n" + text + "\n");
		String loaded = output(start(tuned, tunedCache(), "-Xlog:class+load", "check", story.toString()));
		assertTrue(loaded, loaded.contains("claim-without-source"));
		return Pattern.compile("(org\\.newsmark\\S+) source: file:").matcher(loaded).results().map(found -> found.group(1))
				.toList();
	}

	@Test
	public void runsWhereTheCacheCannotBeWritten() throws Exception {
		Path file = Files.createFile(scratch.getRoot().toPath().resolve("file"));
		assertVersion(output(start(LAUNCHER, file.resolve("cache"), "")));
	}

	@Test
	public void runsWithoutAFolderOfItsUser() throws Exception {
		ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString(), "--version").redirectErrorStream(true);
		builder.environment().keySet().removeAll(List.of("HOME", "XDG_CACHE_HOME", "NEWSMARK_CACHE"));
		assertVersion(output(builder.start()));
	}

	@Test
	public void keepsNothingWhereNobodyWantsIt() throws Exception {
		ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString(), "--version").redirectErrorStream(true);
		builder.environment().put("NEWSMARK_CACHE", "");
		builder.environment().put("XDG_CACHE_HOME", scratch.getRoot().toString());
		assertVersion(output(builder.start()));
		assertEquals(0, scratch.getRoot().list().length);
	}

	private static void assertVersion(String output) {
		assertTrue(output, output.matches("newsmark \\d\\S*\\n"));
	}

	private static Path tunedCache() {
		return TUNED.getRoot().toPath().resolve("cache");
	}

	private Path cache() {
		return scratch.getRoot().toPath().resolve("cache");
	}

	/** Waits for what is made beside the call: on a busy machine that takes long, since all else goes first. */
	private void awaitArchive() throws Exception {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
		while (!kept(cache()).equals(List.of("classes.jsa"))) {
			assertFalse("no archive was made", System.nanoTime() > end);
			Thread.sleep(100);
		}
	}

	/** Returns the names in a cache, without the numbers that tell which Java and files they fit. */
	private static List<String> kept(Path cache) throws IOException {
		return archives(cache).stream().map(file -> file.getFileName().toString().replaceFirst("-\\d+", "")).toList();
	}

	private static List<Path> archives(Path cache) throws IOException {
		if (!Files.isDirectory(cache)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(cache)) {
			return files.toList();
		}
	}

	/** Copies the distribution, and returns its launcher. */
	private static Path copy(Path to) throws IOException {
		Path from = LAUNCHER.getParent().getParent();
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		return to.resolve("bin/newsmark");
	}

	private static Process start(Path program, Path cache, String options) throws IOException {
		return program.endsWith("newsmark") ? start(program, cache, options, "--version")
				: start(program, cache, options, new String[0]);
	}

	private static Process start(Path program, Path cache, String options, String... arguments) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(program.toString()).redirectErrorStream(true);
		builder.command().addAll(List.of(arguments));
		builder.environment().put("NEWSMARK_CACHE", cache.toString());
		builder.environment().put("NEWSMARK_OPTS", options);
		return builder.start();
	}

	private static String output(Process process) throws IOException, InterruptedException {
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue("the command does not end", process.waitFor(3, TimeUnit.MINUTES));
		return output;
	}
}
