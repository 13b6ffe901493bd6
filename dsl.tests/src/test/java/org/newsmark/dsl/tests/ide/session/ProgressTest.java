package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import com.google.gson.JsonObject;

/** Opens a folder of many stories, and follows how far the server has come. */
public class ProgressTest {

	private static final int STORIES = 500;
	private static final String SHOWS_PROGRESS = "{'window': {'workDoneProgress': true}}";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private RawEditor editor;
	private Path folder;

	@Before
	public void write() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
		for (int i = 0; i < STORIES; i++) {
			Files.writeString(folder.resolve("s" + i + ".news"), RawEditor.STORY
					+ "[It closes]{claim}.\n\n".repeat(20));
		}
		editor = RawEditor.inProcess();
	}

	@After
	public void close() throws IOException {
		editor.close();
	}

	@Test
	public void isShownFromBeginningToEnd() {
		editor.greet(folder, SHOWS_PROGRESS, "null");
		editor.await("the end", message -> isProgress(message, "end"));
		List<String> kinds = editor.heard("$/progress").stream().map(params -> params.getAsJsonObject("value")
				.get("kind").getAsString()).toList();
		assertEquals("begin", kinds.get(0));
		assertEquals("end", kinds.get(kinds.size() - 1));
		assertEquals(2, kinds.stream().filter(kind -> !kind.equals("report")).count());
		assertEquals(STORIES, editor.heard("textDocument/publishDiagnostics").size());
	}

	/** One story is checked before an editor can have agreed to show that. */
	@Test
	public void endsThoughTheWorkIsOverBeforeItIsShown() throws IOException {
		Path one = Files.createDirectory(folder.resolve("one"));
		Files.writeString(one.resolve("story.news"), RawEditor.STORY);
		editor.greet(one, SHOWS_PROGRESS, "null");
		editor.await("the end", message -> isProgress(message, "end"));
		assertEquals("begin", editor.heard("$/progress").get(0).getAsJsonObject("value").get("kind").getAsString());
	}

	@Test
	public void isNotShownWhereTheEditorCannot() {
		editor.greet(folder);
		editor.awaitRules(folder.resolve("s499.news").toUri().toString(), repeated());
		assertEquals(List.of(), editor.heard("$/progress"));
		assertEquals(List.of(), editor.heard("window/workDoneProgress/create"));
	}

	@Test
	public void canBeCanceled() {
		editor.greet(folder, SHOWS_PROGRESS, "null");
		JsonObject begin = editor.await("the beginning", message -> isProgress(message, "begin"));
		editor.tell("window/workDoneProgress/cancel", "{'token': " + begin.getAsJsonObject("params").get("token")
				+ "}");
		JsonObject end = editor.await("the end", message -> isProgress(message, "end"));
		assertEquals("Stopped.", end.getAsJsonObject("params").getAsJsonObject("value").get("message").getAsString());
		assertTrue(editor.heard("textDocument/publishDiagnostics").size() < STORIES);
		editor.open("untitled:x", 1, RawEditor.STORY + "[It closes]{claim}.\n");
		assertEquals(List.of("claim-without-source"), editor.rules("untitled:x", 1));
	}

	private static String[] repeated() {
		return Collections.nCopies(20, "claim-without-source").toArray(String[]::new);
	}

	private static boolean isProgress(JsonObject message, String kind) {
		return message.has("method") && message.get("method").getAsString().equals("$/progress")
				&& message.getAsJsonObject("params").getAsJsonObject("value").get("kind").getAsString().equals(kind);
	}
}
