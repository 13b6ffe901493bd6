package org.newsmark.maven;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Builds projects with the Maven that builds this, and the plugin in them as the documentation shows it. */
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

	@Rule
	public final TemporaryFolder project = new TemporaryFolder();

	@Test
	public void checksStoriesAndWritesTheirPages() throws Exception {
		write("src/main/news/bridge.news", GOOD);
		String log = succeeds("verify", documented());
		assertTrue(log, log.contains("[INFO] No problems in 1 file."));
		assertTrue(log, log.contains("[INFO] target/newsmark/bridge.html"));
		assertTrue(Files.readString(file("target/newsmark/bridge.html")).contains("It closes"));
	}

	@Test
	public void failsWithTheFindingsAndWithoutATrace() throws Exception {
		write("src/main/news/ferry.news", BAD);
		String log = fails("verify", documented());
		assertTrue(log, log.contains("[ERROR] error src/main/news/ferry.news:3:1 "));
		assertTrue(log, log.contains("newsmark check: something is wrong with the stories, see above."));
		assertFalse(log, log.contains("\tat "));
		assertFalse(Files.exists(file("target/newsmark")));
	}

	@Test
	public void handsItsParametersToTheCommands() throws Exception {
		write("stories/ferry.news", BAD);
		String log = succeeds("prepare-package", documented().replace("</executions>", """
				</executions>
				<configuration>
				  <paths>stories</paths>
				  <rules><claim-without-source>warning</claim-without-source></rules>
				  <format>concise</format>
				  <reports><junit>target/reports/stories.xml</junit><sarif>target/stories.sarif</sarif></reports>
				  <output>target/pages</output>
				  <title>The Lantern</title>
				  <css>link</css>
				</configuration>
				"""));
		assertTrue(log, log.contains("[INFO] stories/ferry.news:3:1: warning claim-without-source "));
		assertTrue(Files.readString(file("target/reports/stories.xml")).startsWith("<?xml"));
		assertTrue(Files.readString(file("target/stories.sarif")).contains("claim-without-source"));
		assertTrue(Files.readString(file("target/pages/index.html")).contains("The Lantern"));
		assertTrue(Files.exists(file("target/pages/newsmark.css")));
	}

	@Test
	public void saysWhatCouldNotBeDone() throws Exception {
		String log = fails("validate", documented());
		assertTrue(log, log.contains("[ERROR] newsmark: src/main/news: "));
		assertTrue(log, log.contains("newsmark check: something could not be done, see above."));
		assertFalse(log, log.contains("\tat "));
	}

	@Test
	public void doesNothingWhereItIsToldSo() throws Exception {
		write("src/main/news/ferry.news", BAD);
		String log = succeeds("validate", documented(), "-Dnewsmark.skip");
		assertTrue(log, log.contains("[INFO] newsmark.skip is set."));
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

	private String succeeds(String phase, String plugin, String... arguments) throws Exception {
		return build(0, phase, plugin, arguments);
	}

	private String fails(String phase, String plugin, String... arguments) throws Exception {
		return build(1, phase, plugin, arguments);
	}

	private String build(int exitCode, String phase, String plugin, String... arguments) throws Exception {
		write("pom.xml", """
				<project xmlns="http://maven.apache.org/POM/4.0.0">
				  <modelVersion>4.0.0</modelVersion>
				  <groupId>test</groupId>
				  <artifactId>stories</artifactId>
				  <version>1</version>
				  <packaging>pom</packaging>
				  <build><plugins>%s</plugins></build>
				</project>
				""".formatted(plugin));
		List<String> command = new ArrayList<>(List.of(System.getProperty("maven.home") + "/bin/mvn", "-B", "-o", phase,
				"-Dmaven.repo.local=" + System.getProperty("repository.own"),
				"-Dmaven.repo.local.tail=" + System.getProperty("repository.shared")));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(project.getRoot()).redirectErrorStream(true);
		builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
		Process maven = builder.start();
		maven.getOutputStream().close();
		String log = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue("Maven does not end", maven.waitFor(2, TimeUnit.MINUTES));
		assertEquals(log, exitCode, maven.exitValue());
		return log;
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(file(name).getParent());
		Files.writeString(file(name), text);
	}

	private Path file(String name) {
		return project.getRoot().toPath().resolve(name);
	}
}
