package org.newsmark.dsl.tests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;

/** Reads the launcher for Windows, which can't run here, and holds it against the other one, which can. */
public class WindowsLauncherTest {

	private static final Path LAUNCHERS = Newsroom.folder("dsl.cli/src/main/launcher");

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	@Test
	public void endsItsLinesAsWindowsDoes() throws IOException {
		String text = Files.readString(LAUNCHERS.resolve("newsmark.bat"));
		assertEquals(text.lines().count(), Pattern.compile("\r\n").matcher(text).results().count());
		assertTrue("only ASCII is the same in every code page", text.chars().allMatch(each -> each < 128));
	}

	@Test
	public void givesJavaTheSameOptionsForACheck() throws Exception {
		assertEquals(shellOptions("check"), options(variable("set \"pace")));
	}

	@Test
	public void givesJavaTheSameOptionsForAServer() throws Exception {
		assertEquals(shellOptions("lsp"), options(variable("if \"%~1\"==\"lsp\" set \"pace")));
	}

	/** Returns what the other launcher gives Java, save what it alone can find out: terminals, and its archive. */
	private List<String> shellOptions(String command) throws Exception {
		Path java = Files.createDirectories(scratch.getRoot().toPath().resolve("java/bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\nfor option; do echo \"$option\"; done\n");
		assertTrue(java.toFile().setExecutable(true));
		Files.writeString(java.getParent().resolveSibling("release"), "JAVA_VERSION=\"17.0.1\"\n");
		Path launcher = LAUNCHERS.resolve("newsmark");
		Map<String, String> environment = Map.of("JAVA_HOME", scratch.getRoot() + "/java", "NEWSMARK_OPTS", "-Dhere");
		String options = Run.of(scratch.getRoot().toPath(), environment, launcher.toString(), command).printing(0);
		return options.lines().map(option -> option.replace(LAUNCHERS.getParent().toString(), "%home%"))
				.filter(option -> !option.startsWith("-Dnewsmark.terminals=") && !option.contains("Archive"))
				.takeWhile(option -> !option.equals(command)).toList();
	}

	private static List<String> options(String pace) throws IOException {
		Matcher start = Pattern.compile("^\"%java%\" (.*) %\\*$", Pattern.MULTILINE).matcher(text());
		assertTrue("newsmark.bat starts no Java", start.find());
		String options = start.group(1).replace("%pace%", pace).replace("%NEWSMARK_OPTS%", "-Dhere").replace('\\', '/');
		return Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(options).results()
				.map(option -> option.group(1) == null ? option.group(2) : option.group(1)).toList();
	}

	/** Returns the value that a line with the given beginning sets. */
	private static String variable(String beginning) throws IOException {
		Matcher line = Pattern.compile("^" + Pattern.quote(beginning) + "=(.*)\"$", Pattern.MULTILINE).matcher(text());
		assertTrue("newsmark.bat has no line " + beginning, line.find());
		return line.group(1);
	}

	private static String text() throws IOException {
		return Files.readString(LAUNCHERS.resolve("newsmark.bat")).replace("\r\n", "\n");
	}
}
