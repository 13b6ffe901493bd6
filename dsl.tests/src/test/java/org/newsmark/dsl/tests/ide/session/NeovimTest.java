package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.Newsroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Lets Neovim work on a copy of the example newsroom with the built server; {@code neovim.lua} says what it does. */
public class NeovimTest {

	@ClassRule
	public static final TemporaryFolder SCRATCH = new TemporaryFolder();

	private static final int PATIENCE_MINUTES = 4;

	private static Path room;
	private static JsonObject result;

	@BeforeClass
	public static void run() throws Exception {
		assumeTrue("Neovim is not installed; ./verify installs it when root runs it", isInstalled());
		Path scratch = SCRATCH.getRoot().toPath().toRealPath();
		room = scratch.resolve("news room");
		copy(Newsroom.folder("examples"), room);
		Files.createDirectory(room.resolve(".git"));
		Path setup = Files.writeString(scratch.resolve("init.lua"), setup());
		Path script = scratch.resolve("neovim.lua");
		try (InputStream text = NeovimTest.class.getResourceAsStream("neovim.lua")) {
			Files.copy(text, script);
		}
		ProcessBuilder nvim = new ProcessBuilder("nvim", "--headless", "-u", setup.toString(), "-i", "NONE", "-n", "-c",
				"luafile " + script);
		nvim.environment().merge("PATH", Newsroom.folder("dsl.cli/target/newsmark/bin").toString(),
				(path, bin) -> bin + File.pathSeparator + path);
		nvim.directory(room.toFile());
		nvim.environment().put("NEWSROOM", room.toString());
		nvim.environment().put("RESULT", scratch.resolve("result.json").toString());
		List.of("HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
				.forEach(variable -> nvim.environment().put(variable, scratch.toString()));
		File log = scratch.resolve("log").toFile();
		Process process = nvim.redirectErrorStream(true).redirectOutput(log).start();
		process.getOutputStream().close();
		boolean hasEnded = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
		process.destroyForcibly();
		assertTrue("Neovim does not end: " + Files.readString(log.toPath()), hasEnded);
		assertTrue(Files.readString(log.toPath()), Files.exists(scratch.resolve("result.json")));
		result = JsonParser.parseString(Files.readString(scratch.resolve("result.json"))).getAsJsonObject();
	}

	@Test
	public void storiesAreServed() {
		assertEquals("newsmark", part("client").get("filetype").getAsString());
		assertEquals("newsmark", part("client").get("name").getAsString());
	}

	@Test
	public void findingsStandAtTheirWords() {
		JsonObject claim = part("diagnostics").getAsJsonObject("claim-without-source");
		assertEquals("[The bridge is closed]{claim}", claim.get("text").getAsString());
		assertEquals("newsmark", claim.get("source").getAsString());
	}

	@Test
	public void settingsCount() {
		assertEquals(2, part("diagnostics").getAsJsonObject("not-archived").get("severity").getAsInt());
	}

	@Test
	public void aLensIsRun() {
		String said = part("lens").get("said").getAsString();
		assertEquals("Every claim in river-charter.news has a source, or says why it needs none.", said);
	}

	@Test
	public void aFixIsApplied() {
		String line = part("action").get("line").getAsString();
		assertTrue(line, line.startsWith("🌉 [The bridge is closed]{claim "));
	}

	@Test
	public void sourcesAreProposed() {
		JsonElement labels = result.get("completion");
		assertTrue(labels.toString(), labels.toString().contains("premier\"") && labels.toString()
				.contains("rescue\""));
	}

	@Test
	public void aSourceIsDescribedUnderThePointer() {
		String text = part("hover").get("text").getAsString();
		assertTrue(text, text.contains("Ilsabet Marrack"));
	}

	@Test
	public void aSourceIsRenamedInAllFiles() throws IOException {
		part("rename");
		assertTrue(Files.readString(room.resolve("newsroom.news")).contains("source chief: person"));
		try (Stream<Path> files = Files.walk(room)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(file.toString(), Files.readString(file).matches("(?s).*@premier(?![-\\w]).*"));
			}
		}
	}

	@Test
	public void theServerLeavesNothingInTheLog() {
		String log = part("goodbye").get("log").toString();
		assertFalse(log, log.contains("stderr") || log.contains("[ERROR]"));
	}

	private static JsonObject part(String name) {
		JsonObject part = result.getAsJsonObject(name);
		assertFalse(part.toString(), part.has("failure"));
		return part;
	}

	/** Returns what the page for users has them write. */
	private static String setup() throws IOException {
		Matcher block = Pattern.compile("### Neovim 0\\.7\\b.*?```lua\\n(.*?)```", Pattern.DOTALL)
				.matcher(Files.readString(Newsroom.folder("docs").resolve("editors.md")));
		assertTrue("docs/editors.md does not say how to set up Neovim 0.7", block.find());
		return block.group(1);
	}

	private static boolean isInstalled() throws InterruptedException {
		try {
			return new ProcessBuilder("nvim", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor() == 0;
		} catch (IOException isMissing) {
			return false;
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}
}
