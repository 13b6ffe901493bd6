package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsmark.dsl.tests.Newsroom;

/**
 * Runs the commands in {@code spec/cli}: the arguments in the file {@code command}, in a copy of its folder that is a
 * repository of its own, with {@code stdin} and {@code environment} where they are given. What comes out must be what
 * {@code stdout}, {@code stderr} and {@code exit} hold.
 */
@RunWith(Parameterized.class)
public class CommandFixtureTest {

	private static final Pattern VERSION = Pattern
			.compile("(?m)(?<=^newsmark )\\d\\S*$|(?<=\"semanticVersion\": \"|<checkstyle version=\")[^\"]*");
	private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	@Parameters(name = "{0}")
	public static List<String> fixtures() throws IOException {
		try (Stream<Path> folders = Files.list(Newsroom.folder("spec/cli"))) {
			return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
		}
	}

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private final Path fixture;

	public CommandFixtureTest(String name) {
		fixture = Newsroom.folder("spec/cli").resolve(name);
	}

	@Test
	public void printsWhatTheFixtureSays() throws IOException {
		Path directory = copy(fixture, scratch.getRoot().toPath().toRealPath());
		Files.createDirectory(directory.resolve(".git"));
		Terminal terminal = new Terminal(directory);
		if (Files.exists(fixture.resolve("stdin"))) {
			terminal.typing(Files.readAllBytes(fixture.resolve("stdin")));
		}
		if (Files.exists(fixture.resolve("environment"))) {
			for (String variable : Files.readAllLines(fixture.resolve("environment"))) {
				terminal.with(variable.replaceAll("=.*", ""), variable.replaceAll("^[^=]*=", ""));
			}
		}
		int exit = terminal.run(arguments());
		String seen = terminal.out() + terminal.err();
		assertFalse("what is for the desk alone was printed:\n" + seen, seen.contains("SECRET"));
		assertGolden(Map.of("stdout", VERSION.matcher(terminal.out()).replaceAll("VERSION"), "stderr", terminal.err(), "exit", exit + "\n"));
	}

	private String[] arguments() throws IOException {
		List<String> arguments = new ArrayList<>();
		Matcher matcher = ARGUMENT.matcher(Files.readString(fixture.resolve("command")));
		while (matcher.find()) {
			arguments.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
		}
		return arguments.toArray(String[]::new);
	}

	private void assertGolden(Map<String, String> actual) throws IOException {
		List<String> missing = actual.keySet().stream().filter(name -> !Files.exists(fixture.resolve(name))).toList();
		for (String name : missing) {
			Files.writeString(fixture.resolve(name), actual.get(name));
		}
		assertTrue(missing + " were missing in " + fixture + ". Read what was written, then run the test again.",
				missing.isEmpty());
		for (String name : actual.keySet()) {
			assertEquals(name, Files.readString(fixture.resolve(name)), actual.get(name));
		}
	}

	private static Path copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(file -> !file.equals(from)).toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		return to;
	}
}
