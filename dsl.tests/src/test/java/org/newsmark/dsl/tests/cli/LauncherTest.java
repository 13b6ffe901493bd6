package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;

/** Starts the built distribution as users do. */
public class LauncherTest {

	private record Run(int exit, String output) {
	}

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private final Path launcher = Newsroom.folder("dsl.cli/target/newsmark/bin").resolve("newsmark");

	@Before
	public void findDistribution() {
		assertTrue("build the distribution first: ./mvnw package", Files.isExecutable(launcher));
	}

	@Test
	public void checksFilesWithNamesOfAnyScriptInAnyLocale() throws Exception {
		Path story = scratch.getRoot().toPath().resolve("Brücke 橋.news");
		Files.writeString(story, "story \"Bridge\" {\n  published 2025-11-30\n}\n---\n[It closes]{claim}.\n");
		Run run = run(Map.of("LC_ALL", "C"), launcher, "check", story.getFileName().toString());
		assertTrue(run.output(), run.output().contains("Brücke 橋.news:5:1"));
		assertTrue(run.output(), run.output().endsWith("1 error in 1 file.\n"));
		assertEquals(1, run.exit());
	}

	@Test
	public void annotatesArticlesWithAllThatReadsThem() throws Exception {
		Path folder = scratch.getRoot().toPath();
		Files.writeString(folder.resolve("page.html"), "<title>Brücke</title><p>The bridge closes, Ada Lund said.</p>");
		Files.writeString(folder.resolve("post.md"), "---\ntitle: Brücke\n---\nThe bridge closes, Ada Lund said.\n");
		for (String article : List.of("page.html", "post.md")) {
			Run run = run(Map.of("LC_ALL", "C"), launcher, "annotate", article);
			assertTrue(run.output(), run.output().startsWith("story \"Brücke\""));
			assertTrue(run.output(), run.output().contains("[The bridge closes]{claim by @lund}, Ada Lund said."));
			assertEquals(0, run.exit());
		}
	}

	@Test
	public void startsThroughALink() throws Exception {
		Path link = Files.createSymbolicLink(scratch.getRoot().toPath().resolve("linked"), launcher);
		Run run = run(Map.of(), link, "--version");
		assertTrue(run.output(), run.output().matches("newsmark \\d.*\\n"));
		assertEquals(0, run.exit());
	}

	@Test
	public void saysWhereJavaIsMissing() throws Exception {
		Run run = run(Map.of("JAVA_HOME", "/nowhere"), launcher, "--version");
		assertEquals("newsmark: there is no Java in JAVA_HOME (/nowhere).\n"
				+ "Install Java 17 or newer, or let JAVA_HOME name the folder it is in.\n", run.output());
		assertEquals(2, run.exit());
	}

	@Test
	public void saysWhereJavaIsTooOld() throws Exception {
		Path old = scratch.newFolder("old").toPath();
		Path java = Files.createDirectory(old.resolve("bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\nexit 1\n");
		assertTrue(java.toFile().setExecutable(true));
		Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_392\"\n");
		Run run = run(Map.of("JAVA_HOME", old.toString()), launcher, "--version");
		assertTrue(run.output(), run.output().startsWith("newsmark: Java 1.8.0_392 (" + java + ") is too old.\n"));
		assertEquals(2, run.exit());
	}

	@Test
	public void saysWhereMemoryIsShort() throws Exception {
		Path story = scratch.getRoot().toPath().resolve("long.news");
		Files.writeString(story, "story \"Long\"\n---\n" + "[A claim]{claim by @a}, and more of it.\n\n".repeat(200_000));
		Run run = run(Map.of("NEWSMARK_OPTS", "-Xmx48m"), launcher, "check", story.toString());
		assertTrue(run.output(), run.output().startsWith("newsmark: there is not enough memory for this."));
		assertEquals(2, run.exit());
	}

	/** The number is what Linux calls nice: of two threads, that with the lower one goes first. */
	@Test
	public void threadsThatCheckLetTheCompilerGoFirst() throws Exception {
		assumeTrue("Linux tells of threads in /proc", Files.isDirectory(Path.of("/proc/self/task")));
		Path story = scratch.getRoot().toPath().resolve("long.news");
		Files.writeString(story, "story \"Long\"\n---\n" + "[A claim]{claim by @a}, and more of it.\n\n".repeat(20_000));
		Process check = new ProcessBuilder(launcher.toString(), "check", story.toString())
				.redirectErrorStream(true).redirectOutput(scratch.newFile()).start();
		List<String> names = List.of("newsmark-check", "C1 CompilerThre");
		Map<String, Integer> threads = Map.of();
		while (check.isAlive() && !threads.keySet().containsAll(names)) {
			threads = threads(check);
		}
		check.destroy();
		assertTrue(threads.toString(), threads.keySet().containsAll(names));
		assertTrue(threads.toString(), threads.get("C1 CompilerThre") < threads.get("newsmark-check"));
	}

	private static Map<String, Integer> threads(Process process) {
		Map<String, Integer> niceByName = new HashMap<>();
		try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
			for (Path thread : threads.toList()) {
				String[] named = Files.readString(thread.resolve("stat")).split("[()]");
				niceByName.put(named[1], Integer.valueOf(named[2].trim().split(" ")[16]));
			}
		} catch (IOException | UncheckedIOException ended) {
			return Map.of(); // a thread or the process, between two looks; whoever asks looks again
		}
		return niceByName;
	}

	@Test
	public void endsQuietlyInAPipeThatNobodyReads() throws Exception {
		Path sh = Path.of("/bin/sh");
		assumeTrue("Only systems with a shell have its pipes", Files.isExecutable(sh));
		Run run = run(Map.of(), sh, "-c", "{ '" + launcher + "' rules; echo $? > exit; } | :");
		assertEquals("", run.output());
		assertEquals("141\n", Files.readString(scratch.getRoot().toPath().resolve("exit")));
	}

	@Test
	public void twoFirstCallsBuildOnce() throws Exception {
		Path root = scratch.getRoot().toPath();
		Path newsmark = Files.copy(Newsroom.folder("newsmark"), root.resolve("newsmark"), StandardCopyOption.COPY_ATTRIBUTES);
		prepareBuild(root);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		Future<Run> first = threads.submit(() -> run(Map.of(), newsmark));
		Future<Run> second = threads.submit(() -> run(Map.of(), newsmark));
		threads.shutdown();
		assertTrue(first.get().output(), first.get().output().endsWith("ready\n"));
		assertTrue(second.get().output(), second.get().output().endsWith("ready\n"));
		assertEquals("built\n", Files.readString(root.resolve("builds")));
		assertFalse(Files.exists(root.resolve("dsl.cli/target/building"), LinkOption.NOFOLLOW_LINKS));
	}

	/** The first call still clears away what a killed build left when the second one comes to do the same. */
	@Test
	public void twoCallsThatFindAKilledBuildBuildOnce() throws Exception {
		Path root = scratch.getRoot().toPath();
		Path newsmark = Files.copy(Newsroom.folder("newsmark"), root.resolve("newsmark"), StandardCopyOption.COPY_ATTRIBUTES);
		prepareBuild(root);
		program(Files.createDirectory(root.resolve("slow")).resolve("rm"),
				"touch '" + root + "/clears'\nsleep 1\nexec /bin/rm \"$@\"\n");
		ExecutorService threads = Executors.newFixedThreadPool(2);
		Future<Run> slow = threads
				.submit(() -> run(Map.of("PATH", root + "/slow:" + System.getenv("PATH")), newsmark));
		while (!Files.exists(root.resolve("clears"))) {
			Thread.sleep(10);
		}
		Future<Run> fast = threads.submit(() -> run(Map.of(), newsmark));
		threads.shutdown();
		assertTrue(slow.get().output(), slow.get().output().endsWith("ready\n"));
		assertTrue(fast.get().output(), fast.get().output().endsWith("ready\n"));
		assertEquals("built\n", Files.readString(root.resolve("builds")));
	}

	/** A build of three seconds that seems ready too early, in a tree where another one was killed. */
	private static void prepareBuild(Path root) throws IOException {
		program(root.resolve("mvnw"), """
				echo built >> builds
				mkdir -p dsl.cli/target/newsmark/bin
				sleep 2
				printf '#!/bin/sh\\necho early\\n' > dsl.cli/target/newsmark/bin/newsmark
				chmod +x dsl.cli/target/newsmark/bin/newsmark
				sleep 1
				printf '#!/bin/sh\\necho ready\\n' > dsl.cli/target/newsmark/bin/newsmark
				""");
		Files.createDirectories(root.resolve("dsl.cli/target"));
		Files.createSymbolicLink(root.resolve("dsl.cli/target/building"), Path.of("999999999"));
	}

	@Test
	public void whatTheBuildOfTheIdeSaysIsShownOnlyWhereItFails() throws Exception {
		assumeTrue("It is built on Linux alone", System.getProperty("os.name").equals("Linux")
				&& System.getProperty("os.arch").equals("amd64"));
		Path root = scratch.getRoot().toPath();
		Path newsmark = Files.copy(Newsroom.folder("newsmark"), root.resolve("newsmark"),
				StandardCopyOption.COPY_ATTRIBUTES);
		program(root.resolve("mvnw"), """
				echo SLF4J: a build
				mkdir -p releng/product/target/products/org.newsmark.ide/linux/gtk/x86_64/plugins
				mkdir -p releng/site/target/repository
				[ -z "${NO_BUILD:-}" ] || exit 1
				touch releng/site/target/repository/content.jar
				""");
		program(root.resolve("java"), """
				case $* in
				*director*) echo SLF4J: an installation; exit ${NO_INSTALLATION:-0} ;;
				*) echo started ;;
				esac
				""");
		String path = root + ":" + System.getenv("PATH");
		Run unbuilt = run(Map.of("PATH", path, "NO_BUILD", "1"), newsmark, "ide");
		assertTrue(unbuilt.output(), unbuilt.output()
				.endsWith("\nSLF4J: a build\nnewsmark: the build failed; its log stands above.\n"));
		assertEquals(2, unbuilt.exit());
		Run uninstalled = run(Map.of("PATH", path, "NO_INSTALLATION", "1"), newsmark, "ide");
		assertTrue(uninstalled.output(), uninstalled.output()
				.endsWith("\nSLF4J: an installation\nnewsmark: the installation failed; its log stands above.\n"));
		Run started = run(Map.of("PATH", path), newsmark, "ide");
		assertEquals(new Run(0, "newsmark: putting the plug-in into its Eclipse…\nstarted\n"), started);
	}

	private static void program(Path file, String script) throws IOException {
		Files.writeString(file, "#!/bin/sh\n" + script);
		assertTrue(file.toFile().setExecutable(true));
	}

	private Run run(Map<String, String> environment, Path program, String... arguments)
			throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(program.toString());
		builder.command().addAll(List.of(arguments));
		builder.directory(scratch.getRoot()).redirectErrorStream(true).environment().putAll(environment);
		Process process = builder.start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue("the command does not end", process.waitFor(2, TimeUnit.MINUTES));
		return new Run(process.exitValue(), output);
	}
}
