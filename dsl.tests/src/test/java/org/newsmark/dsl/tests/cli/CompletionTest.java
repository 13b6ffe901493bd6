package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsmark.cli.report.Format;
import org.newsmark.dsl.tests.Newsroom;

@RunWith(Parameterized.class)
public class CompletionTest {

	@Parameters(name = "{0}")
	public static List<String> shells() {
		return List.of("bash", "zsh", "fish");
	}

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private final String shell;
	private ShellSession session;

	public CompletionTest(String shell) {
		this.shell = shell;
	}

	@Before
	public void sitDown() throws IOException {
		Path folder = scratch.newFolder("newsroom").toPath().toRealPath();
		Files.createDirectory(folder.resolve("stories"));
		for (String file : List.of("story.news", "stock.txt", "stories/a.news", "stories/b.txt", "my own.news")) {
			Files.createFile(folder.resolve(file));
		}
		session = new ShellSession(shell, folder, scratch.newFolder("home").toPath().toRealPath());
	}

	@Test
	public void everyCommandIsOfferedWithEveryOption() throws Exception {
		Set<String> commands = found("(?m)^  ([a-z]+) {2,}\\S", help("help"));
		assertTrue(commands.toString(), commands.containsAll(List.of("init", "check", "html", "completion", "help")));
		assertEquals(commands,
				sorted(words(session.offered("newsmark ")).stream().filter(word -> !word.startsWith("-"))));
		for (String command : commands) {
			Set<String> options = found("(?m)^ .{0,6}(--[a-z-]+)", help("help", command));
			assertEquals(command, options, words(session.offered("newsmark " + command + " --")));
		}
	}

	@Test
	public void valuesAreOffered() throws Exception {
		Set<String> formats = sorted(Stream.of(Format.values()).map(Format::name));
		assertEquals(formats, words(session.offered("newsmark check --format ")));
		assertEquals(formats, words(session.offered("newsmark check --report ")));
		assertOffered("newsmark check --format=js", "json", "jsonl");
		assertOffered("newsmark check --fail-on ", "error", "info", "never", "warning");
		assertOffered("newsmark html story.news --css i", "inline");
		assertOffered("newsmark completion ", "bash", "fish", "zsh");
		assertOffered("newsmark help st", "stats");
	}

	@Test
	public void rulesAreOfferedAndTheirSeverities() throws Exception {
		assertEquals(sorted(Newsroom.rules().rules().stream().map(rule -> rule.id())),
				words(session.offered("newsmark rules ")));
		assertOffered("newsmark rules uns", "unsourced-claim");
		assertOffered("newsmark check --rule claim-without-source=", "error", "info", "off", "warning");
		assertOffered("newsmark check --rule=claim-without-source=w", "warning");
	}

	@Test
	public void storiesAreOfferedAndFoldersThatMayHoldSome() throws Exception {
		assertOffered("newsmark check sto", "stories", "story.news");
		assertOffered("newsmark check --fix stories/", "stories/a.news");
		assertOffered("newsmark fmt --check sto", "stories", "story.news");
		assertOffered("newsmark html story.news --output ", "stories");
		assertOffered("newsmark check --baseline sto", "stock.txt", "stories", "story.news");
	}

	@Test
	public void whatIsTypedGrowsInPlace() throws Exception {
		assertEquals("newsmark check", session.line("newsmark ch\t"));
		assertEquals("newsmark check --format json story.news", session.line("newsmark check --format json stor\ty\t"));
		assertEquals("newsmark check --format=sarif .", session.line("newsmark check --format=sa\t."));
		assertEquals("newsmark check my own.news", session.line("newsmark check my\t"));
		assertEquals("newsmark check stories/a.news", session.line("newsmark check stori\ta\t"));
	}

	@Test
	public void aSettingGrowsInPlace() throws Exception {
		assertEquals("newsmark check --rule claim-without-source=warning .",
				session.line("newsmark check --rule claim-w\tw\t."));
		assertEquals("newsmark check --rule=claim-without-source=off .",
				session.line("newsmark check --rule=claim-w\to\t."));
	}

	private void assertOffered(String typed, String... words) throws Exception {
		assertEquals(typed, new TreeSet<>(List.of(words)), words(session.offered(typed)));
	}

	/** A shell tells a word with all that stands before it, or with the slash behind a folder, or without. */
	private static Set<String> words(Collection<String> offered) {
		return sorted(offered.stream()
				.map(word -> word.replaceFirst("=$", "").replaceFirst("^.*=", "").replaceFirst("/$", ""))
				.map(word -> word.equals("a.news") ? "stories/a.news" : word));
	}

	private static Set<String> sorted(Stream<String> words) {
		return words.collect(Collectors.toCollection(TreeSet::new));
	}

	private String help(String... arguments) {
		Terminal terminal = new Terminal(scratch.getRoot().toPath());
		terminal.run(arguments);
		return terminal.out();
	}

	private static Set<String> found(String pattern, String text) {
		return sorted(Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1)));
	}
}
