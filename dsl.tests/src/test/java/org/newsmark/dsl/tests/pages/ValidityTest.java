package org.newsmark.dsl.tests.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Has the Nu HTML checker read every page, and every style sheet beside one. */
public class ValidityTest {

	private static final String BROKEN = "broken.html";

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	private static List<String> findings;

	@BeforeClass
	public static void checkAll() throws Exception {
		Path checker = PageTools.file("vnu-jar/build/dist/vnu.jar");
		Path folder = FOLDER.getRoot().toPath();
		PublishedPages.in(folder);
		Files.writeString(folder.resolve(BROKEN), "<!DOCTYPE html><html lang=\"en\"><title>x</title><p></div>");
		findings = findings(checker, folder);
	}

	@Test
	public void everyPagePassesWithoutAnErrorAndWithoutAWarning() {
		assertEquals(List.of(), findings.stream().filter(finding -> !finding.contains(BROKEN)).toList());
	}

	@Test
	public void aBrokenPageDoesNotPass() {
		assertFalse(findings.stream().filter(finding -> finding.contains(BROKEN)).toList().isEmpty());
	}

	/** What the checker calls an info is a matter of taste, such as the slash in {@code <br />}. */
	private static List<String> findings(Path checker, Path folder) throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-jar", checker.toString(), "--also-check-css", "--format", "json", "--stdout", "--exit-zero-always"));
		PublishedPages.checkable(folder).forEach(file -> command.add(file.toString()));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> findings = new ArrayList<>();
		try (Reader output = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
			for (JsonElement each : JsonParser.parseReader(output).getAsJsonObject().getAsJsonArray("messages")) {
				JsonObject message = each.getAsJsonObject();
				if (!message.get("type").getAsString().equals("info") || message.has("subType")) {
					findings.add(text(message, "url") + ":" + text(message, "lastLine") + " " + text(message, "message")
							+ " " + text(message, "extract"));
				}
			}
		}
		assertEquals(0, process.waitFor());
		return findings;
	}

	private static String text(JsonObject message, String name) {
		return message.has(name) ? message.get(name).getAsString() : "";
	}
}
