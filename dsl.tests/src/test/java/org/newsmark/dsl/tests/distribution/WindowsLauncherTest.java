package org.newsmark.dsl.tests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;

/** Reads the launcher for Windows, which can't run here, and holds it against the other one, which can. */
public class WindowsLauncherTest {

	private static final Path LAUNCHERS = Newsroom.folder("dsl.cli/src/main/launcher");
	private static final String SERVES = "\"%~1\"==\"lsp\"";
	private static final String HAS_FOLDER = "exist \"%~1\\\"";
	private static final String IS_OLD = "%major% LSS 21";
	/** A line that may set a variable, or go on elsewhere, if something holds. */
	private static final Pattern STEP = Pattern.compile("(?:if (.+?) )?(?:set \"(\\w+)=(.*)\"|goto (\\w+))");

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	@Test
	public void endsItsLinesAsWindowsDoes() throws IOException {
		String text = Files.readString(LAUNCHERS.resolve("newsmark.bat"));
		assertEquals(text.lines().count(), Pattern.compile("\r\n").matcher(text).results().count());
		assertTrue("only ASCII is the same in every code page", text.chars().allMatch(each -> each < 128));
	}

	@Test
	public void givesJavaTheOptionsOfTheOtherLauncher() throws Exception {
		assertEquals(others("17.0.1", "check", "a.news"), options(IS_OLD));
		assertEquals(others("17.0.1", "check", "a.news", folderOf(101)), options(IS_OLD, HAS_FOLDER));
		assertEquals(others("17.0.1", "check", folderOf(2)), options(IS_OLD));
		assertEquals(others("21", "check", "a.news"), options());
		assertEquals(others("17.0.1", "lsp"), options(IS_OLD, SERVES));
	}

	private String folderOf(int stories) throws IOException {
		Path folder = Files.createDirectories(scratch.getRoot().toPath().resolve(stories + " stories/in"));
		for (int story = 0; story < stories; story++) {
			Files.createFile(folder.resolve(story + ".news"));
		}
		return folder.getParent().toString();
	}

	/** Returns what the other launcher gives Java, save what it alone finds out: which streams are terminals. */
	private List<String> others(String version, String... arguments) throws Exception {
		Path java = Files.createDirectories(scratch.getRoot().toPath().resolve("java/bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\nfor option; do echo \"$option\"; done\n");
		assertTrue(java.toFile().setExecutable(true));
		Files.writeString(java.getParent().resolveSibling("release"), "JAVA_VERSION=\"" + version + "\"\n");
		Map<String, String> environment = Map.of("JAVA_HOME", scratch.getRoot() + "/java", "NEWSMARK_OPTS", "-Dhere");
		List<String> command = new ArrayList<>(List.of(LAUNCHERS.resolve("newsmark").toString()));
		command.addAll(List.of(arguments));
		String options = Run.of(scratch.getRoot().toPath(), environment, command.toArray(String[]::new)).printing(0);
		return options.lines().map(option -> option.replace(LAUNCHERS.getParent().toString(), "%home%"))
				.filter(option -> !option.startsWith("-Dnewsmark.terminals="))
				.takeWhile(option -> !option.equals(arguments[0])).toList();
	}

	/** Follows the launcher from where it has found its Java to where it starts it, while the given conditions hold. */
	private static List<String> options(String... holding) throws IOException {
		Map<String, String> variables = new HashMap<>(Map.of("home", "%home%", "NEWSMARK_OPTS", "-Dhere"));
		String text = Files.readString(LAUNCHERS.resolve("newsmark.bat")).replace("\r\n", "\n");
		String label = null;
		for (String line : (Iterable<String>) text.substring(text.indexOf("\n:start\n")).lines()::iterator) {
			Matcher step = STEP.matcher(line);
			if (label != null) {
				label = line.equals(":" + label) ? null : label;
			} else if (step.matches() && (step.group(1) == null || Set.of(holding).contains(step.group(1)))) {
				if (step.group(2) != null) {
					variables.put(step.group(2), filled(step.group(3), variables));
				} else if (step.group(1) != null) {
					label = step.group(4);
				}
			} else if (line.startsWith("\"%java%\" ")) {
				return split(filled(line.replace("\"%java%\" ", "").replace(" %*", ""), variables));
			}
		}
		throw new AssertionError("newsmark.bat starts no Java");
	}

	private static String filled(String value, Map<String, String> variables) {
		return Pattern.compile("%(\\w+)%").matcher(value)
				.replaceAll(variable -> Matcher.quoteReplacement(variables.get(variable.group(1))));
	}

	private static List<String> split(String options) {
		return Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(options.replace('\\', '/')).results()
				.map(option -> option.group(1) == null ? option.group(2) : option.group(1)).toList();
	}
}
