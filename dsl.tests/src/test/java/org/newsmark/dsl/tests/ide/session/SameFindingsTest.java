package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.ide.NewsmarkIdeSetup;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.tests.cli.Terminal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.inject.Injector;

/** What the command line prints and what editors show is the same, over every story there is. */
public class SameFindingsTest {

	private static final List<String> SEVERITIES = List.of("error", "warning", "info");

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	@Test
	public void inTheExampleNewsroom() throws IOException {
		assertSame(copy(Newsroom.folder("examples")));
	}

	@Test
	public void inTheExamplesOfRules() throws IOException {
		try (Stream<Path> rules = Files.list(Newsroom.folder("spec/rules"))) {
			Path folder = scratch.getRoot().toPath().toRealPath();
			rules.filter(Files::isDirectory).forEach(rule -> copy(rule, folder.resolve(rule.getFileName().toString())));
			assertSame(folder);
		}
	}

	private static void assertSame(Path folder) throws IOException {
		Files.createDirectory(folder.resolve(".git"));
		Terminal terminal = new Terminal(folder);
		terminal.run("check", "--format", "json", "--fail-on", "never", ".");
		List<String> printed = new ArrayList<>();
		JsonParser.parseString(terminal.out()).getAsJsonArray()
				.forEach(each -> printed.add(printed(each.getAsJsonObject())));
		List<String> published = published(folder);
		assertEquals("only printed", List.of(), printed.stream().filter(each -> !published.contains(each)).toList());
		assertEquals("only published", List.of(), published.stream().filter(each -> !printed.contains(each)).toList());
		assertEquals(printed.size(), published.size());
	}

	private static List<String> published(Path folder) throws IOException {
		Injector language = new NewsmarkIdeSetup().createInjectorAndDoEMFRegistration();
		try (RawEditor editor = RawEditor.inProcess(language).greet(folder, "{'window': {'workDoneProgress': true}}",
				"null")) {
			editor.await("the end of the checks", message -> message.toString().contains("files checked."));
			language.getInstance(StoryWorkspace.class).settled().join();
			editor.leave();
			List<String> published = new ArrayList<>();
			for (String uri : editor.heard("textDocument/publishDiagnostics").stream().map(each -> each.get("uri")
					.getAsString()).distinct().toList()) {
				String name = folder.relativize(Path.of(java.net.URI.create(uri))).toString();
				for (JsonElement each : editor.lastOn(uri).getAsJsonObject("params").getAsJsonArray("diagnostics")) {
					published.add(published(name, each.getAsJsonObject()));
				}
			}
			return published.stream().sorted().toList();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static String printed(JsonObject finding) {
		return finding.get("file").getAsString() + " " + finding.get("line") + ":" + finding.get("column") + "-"
				+ finding.get("endLine")
				+ ":" + finding.get("endColumn") + " " + finding.get("severity").getAsString() + " "
				+ finding.get("rule").getAsString()
				+ " " + finding.get("message").getAsString();
	}

	private static String published(String name, JsonObject finding) {
		JsonObject range = finding.getAsJsonObject("range");
		return name + " " + place(range.getAsJsonObject("start")) + "-" + place(range.getAsJsonObject("end")) + " "
				+ SEVERITIES.get(finding.get("severity").getAsInt() - 1) + " " + finding.get("code").getAsString() + " "
				+ finding.get("message").getAsString();
	}

	/** People count from 1, editors from 0. */
	private static String place(JsonObject position) {
		return position.get("line").getAsInt() + 1 + ":" + (position.get("character").getAsInt() + 1);
	}

	private Path copy(Path folder) throws IOException {
		Path copy = scratch.getRoot().toPath().toRealPath().resolve("copy");
		copy(folder, copy);
		return copy;
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
