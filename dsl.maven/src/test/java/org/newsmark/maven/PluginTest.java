package org.newsmark.maven;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Builds projects with the Maven that builds this, and the plugin in them as the documentation shows it. They are
 * modules of one, since it is Maven's start that takes its time.
 */
public class PluginTest {

	private static final Path HOME = Path.of(System.getProperty("newsmark.home")).toAbsolutePath().normalize();

	private static final String GOOD = """
			story "Bridge" { published 2025-11-30 }
			source mayor: person "Ada Lund" { role "Mayor" }
			---
			[It closes]{claim by @mayor on 2025-11-30}, Lund said.
			""";

	private static final String BAD = """
			story "Ferry" { published 2025-11-30 }
			---
			[It sank]{claim}.
			""";

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	private static String log;

	@BeforeClass
	public static void build() throws Exception {
		write("good/src/main/news/bridge.news", GOOD);
		write("good/pom.xml", pom("good", documented()));
		write("bad/src/main/news/ferry.news", BAD);
		write("bad/pom.xml", pom("bad", documented()));
		write("empty/pom.xml", pom("empty", documented()));
		write("skipped/src/main/news/ferry.news", BAD);
		write("skipped/pom.xml", pom("skipped", configured("<skip>true</skip>")));
		write("configured/stories/ferry.news", BAD);
		write("configured/pom.xml", pom("configured", configured("""
				<paths>stories</paths>
				<rules><claim-without-source>warning</claim-without-source></rules>
				<format>concise</format>
				<reports><junit>target/reports/stories.xml</junit><sarif>target/stories.sarif</sarif></reports>
				<output>target/pages</output>
				<title>The Lantern</title>
				<css>link</css>
				""")));
		write("pom.xml", "<project>" + coordinates("all") + "<modules><module>good</module><module>bad</module>"
				+ "<module>empty</module><module>skipped</module><module>configured</module></modules></project>");
		log = maven("-B", "-o", "--fail-at-end", "verify", "-Dmaven.repo.local=" + System.getProperty("repository.own"),
				"-Dmaven.repo.local.tail=" + System.getProperty("repository.shared"));
	}

	@Test
	public void checksStoriesAndWritesTheirPages() throws Exception {
		String built = succeeds("good");
		assertTrue(built, built.contains("[INFO] No problems in 1 file."));
		assertTrue(built, built.contains("[INFO] target/newsmark/bridge.html"));
		assertTrue(Files.readString(file("good/target/newsmark/bridge.html")).contains("It closes"));
	}

	@Test
	public void failsWithTheFindings() {
		String built = fails("bad", "newsmark check: something is wrong with the stories, see above.");
		assertTrue(built, built.contains("[ERROR] error src/main/news/ferry.news:3:1 "));
		assertFalse(Files.exists(file("bad/target/newsmark")));
	}

	@Test
	public void saysWhatCouldNotBeDone() {
		String built = fails("empty", "newsmark check: something could not be done, see above.");
		assertTrue(built, built.contains("[ERROR] newsmark: src/main/news: "));
	}

	@Test
	public void showsNoTrace() {
		assertFalse(log, log.contains("\tat "));
	}

	@Test
	public void doesNothingWhereItIsToldSo() {
		assertTrue(succeeds("skipped").contains("[INFO] newsmark.skip is set."));
	}

	@Test
	public void handsItsParametersToTheCommands() throws Exception {
		String built = succeeds("configured");
		assertTrue(built, built.contains("[INFO] stories/ferry.news:3:1: warning claim-without-source "));
		assertTrue(Files.readString(file("configured/target/reports/stories.xml")).startsWith("<?xml"));
		assertTrue(Files.readString(file("configured/target/stories.sarif")).contains("claim-without-source"));
		assertTrue(Files.readString(file("configured/target/pages/index.html")).contains("The Lantern"));
		assertTrue(Files.exists(file("configured/target/pages/newsmark.css")));
	}

	@Test
	public void theDocumentationNamesEveryParameter() throws IOException {
		String descriptor = Files.readString(HOME.resolve("dsl.maven/target/classes/META-INF/maven/plugin.xml"));
		Set<String> parameters = found("<parameter>\\s*<name>(\\w+)</name>", descriptor);
		// those of the goal that Maven gives every plugin, and one that cannot be set
		parameters.removeAll(Set.of("detail", "goal", "indentSize", "lineLength", "folder"));
		String page = Files.readString(HOME.resolve("docs/ci.md"));
		String firstCells = page.substring(page.indexOf("| parameter of both")).lines()
				.filter(line -> line.startsWith("| `")).map(line -> line.split(" \\| ")[0])
				.collect(Collectors.joining("\n"));
		assertEquals(parameters, found("`(\\w+)`", firstCells));
	}

	private static Set<String> found(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map(each -> each.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Returns what Maven said of a project that must have been built. */
	private static String succeeds(String project) {
		assertTrue(log, Pattern.compile("\\[INFO] " + project + " \\.+ SUCCESS").matcher(log).find());
		return logOf(project);
	}

	/** Returns what Maven said of a project that must have failed, for the given reason. */
	private static String fails(String project, String reason) {
		assertTrue(log, log.contains("on project " + project + ": " + reason));
		return logOf(project);
	}

	private static String logOf(String project) {
		return log.substring(log.indexOf("[INFO] Building " + project + " 1")).split("\\[INFO] (Building|Reactor) ")[1];
	}

	/** Returns the plugin of the documentation, which must name the version that this is. */
	private static String documented() throws IOException {
		Matcher example = Pattern.compile("```xml\n(<plugin>.*?)```", Pattern.DOTALL)
				.matcher(Files.readString(HOME.resolve("docs/ci.md")));
		assertTrue("docs/ci.md shows no plugin", example.find());
		String version = "<version>" + System.getProperty("newsmark.version") + "</version>";
		assertTrue("docs/ci.md shows another version than " + version, example.group(1).contains(version));
		return example.group(1);
	}

	private static String configured(String configuration) throws IOException {
		return documented().replace("</plugin>", "<configuration>" + configuration + "</configuration></plugin>");
	}

	private static String pom(String name, String plugin) {
		return "<project>" + coordinates(name) + "<build><plugins>" + plugin + "</plugins></build></project>";
	}

	private static String coordinates(String name) {
		return "<modelVersion>4.0.0</modelVersion><groupId>test</groupId><artifactId>" + name + "</artifactId>"
				+ "<version>1</version><packaging>pom</packaging>";
	}

	private static String maven(String... arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(System.getProperty("maven.home") + "/bin/mvn");
		builder.command().addAll(List.of(arguments));
		Process maven = builder.directory(FOLDER.getRoot()).redirectErrorStream(true).start();
		maven.getOutputStream().close();
		String printed = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue("Maven does not end", maven.waitFor(2, TimeUnit.MINUTES));
		assertEquals(printed, 1, maven.exitValue());
		return printed;
	}

	private static void write(String name, String text) throws IOException {
		Files.createDirectories(file(name).getParent());
		Files.writeString(file(name), text);
	}

	private static Path file(String name) {
		return FOLDER.getRoot().toPath().resolve(name);
	}
}
