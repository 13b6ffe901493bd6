package org.newsmark.dsl.tests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.tests.cli.Terminal;

/** Reads and unpacks the Debian package as dpkg does. */
public class DebianPackageTest {

	@ClassRule
	public static final TemporaryFolder SCRATCH = new TemporaryFolder();

	private static Path system;
	private static String deb;

	@BeforeClass
	public static void unpack() throws Exception {
		assumeTrue("Only Debian's systems read its packages", Files.isExecutable(Path.of("/usr/bin/dpkg-deb")));
		deb = Packages.find("newsmark_*_all.deb").toString();
		system = SCRATCH.newFolder("system").toPath();
		Run.of(system, "dpkg-deb", "-x", deb, ".").printing(0);
	}

	@Test
	public void runsFromTheLinkOnThePath() throws Exception {
		Files.writeString(system.resolve("a.news"), Packages.BAD);
		assertEquals("../share/newsmark/bin/newsmark", Files.readSymbolicLink(program()).toString());
		String found = Run.of(system, program().toString(), "check", "a.news").printing(1);
		assertTrue(found, found.contains("error a.news:5:1 No source stands behind this claim"));
	}

	@Test
	public void bringsTheJavaThatItNeeds() throws Exception {
		assertEquals("default-jre-headless (>= 2:1.17) | java17-runtime-headless\n",
				Run.of(system, "dpkg-deb", "-f", deb, "Depends").printing(0));
	}

	@Test
	public void belongsToRootAndHasTheTimeOfTheProject() throws Exception {
		String list = Run.of(system, Map.of("TZ", "UTC"), "dpkg-deb", "-c", deb).printing(0);
		String time = Packages.time().toLocalDate() + " 00:00";
		list.lines().forEach(line -> {
			assertTrue(line, line.contains(" root/root "));
			assertTrue(line, line.contains(" " + time + " ./usr/"));
		});
	}

	@Test
	public void holdsWhatTheArchivesHold() throws Exception {
		try (Stream<Path> files = Files.list(system.resolve("usr/share/newsmark/lib"))) {
			assertEquals(List.of("newsmark.jar"), files.map(file -> file.getFileName().toString()).toList());
		}
		assertSame("docs/rules");
		assertSame("examples");
	}

	private static void assertSame(String folder) throws Exception {
		Path packaged = system.resolve("usr/share/newsmark").resolve(folder);
		assertEquals("", Run.of(system, "diff", "-r", Newsroom.folder(folder).toString(), packaged.toString()).output());
	}

	@Test
	public void shellsFindTheirCompletions() throws Exception {
		assertCompletion("bash", "bash-completion/completions/newsmark");
		assertCompletion("zsh", "zsh/vendor-completions/_newsmark");
		assertCompletion("fish", "fish/vendor_completions.d/newsmark.fish");
	}

	private static void assertCompletion(String shell, String file) throws Exception {
		Terminal terminal = new Terminal(system);
		assertEquals(0, terminal.run("completion", shell));
		assertEquals(terminal.out(), Files.readString(system.resolve("usr/share").resolve(file)));
	}

	@Test
	public void theManualKnowsEveryCommand() throws Exception {
		byte[] page = Files.readAllBytes(system.resolve("usr/share/man/man1/newsmark.1.gz"));
		String manual;
		try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(page))) {
			manual = new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
		String commands = manual.substring(manual.indexOf(".SH COMMANDS"), manual.indexOf(".SH OPTIONS"));
		assertEquals(commands(), Pattern.compile("^\\.B (\\S+)$", Pattern.MULTILINE).matcher(commands).results()
				.map(command -> command.group(1)).toList());
	}

	private static List<String> commands() {
		Terminal terminal = new Terminal(system);
		terminal.run("--help");
		String help = terminal.out().substring(terminal.out().indexOf("\nCommands:\n"));
		String commands = help.substring(0, help.indexOf("\n\n"));
		return Pattern.compile("^  (\\w+) ", Pattern.MULTILINE).matcher(commands).results()
				.map(command -> command.group(1)).toList();
	}

	private static Path program() {
		return system.resolve("usr/bin/newsmark");
	}
}
