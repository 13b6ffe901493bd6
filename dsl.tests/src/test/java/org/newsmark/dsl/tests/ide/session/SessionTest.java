package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import com.google.gson.JsonObject;

/** Starts the built server as editors do, and speaks to it through its standard streams. */
public class SessionTest {

	private static final String BAD = RawEditor.STORY + "[The bridge 🌉 closes]{claim} in spring.\n";

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private Path folder;
	private String story;
	private RawEditor editor;

	@Before
	public void createFolder() throws Exception {
		folder = scratch.newFolder("news room").toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
		story = folder.resolve("story.news").toUri().toString();
	}

	@After
	public void close() throws Exception {
		if (editor != null) {
			editor.close();
		}
	}

	@Test
	public void servesOneEditorFromGreetingToGoodbye() throws Exception {
		Files.writeString(folder.resolve("closed.news"), BAD);
		editor = RawEditor.ofProcess("lsp").greet(folder);
		editor.awaitRules(folder.resolve("closed.news").toUri().toString(), "claim-without-source");
		editor.open(story, 1, BAD);
		assertEquals(List.of("claim-without-source"), editor.rules(story, 1));
		editor.tell("textDocument/didChange", "{'textDocument': {'uri': '" + story
				+ "', 'version': 2}, 'contentChanges': [{'range':"
				+ " {'start': {'line': 4, 'character': 28}, 'end': {'line': 4, 'character': 28}},"
				+ " 'text': ' unsourced \\u0022known\\u0022'}]}");
		assertEquals(List.of("unsourced-claim"), editor.rules(story, 2));
		for (String method : List.of("documentSymbol", "foldingRange", "codeLens", "documentLink",
				"semanticTokens/full")) {
			assertEquals(method, 0, RawEditor.error(editor.ask("textDocument/" + method, "{'textDocument': {'uri': '"
					+ story + "'}}")));
		}
		for (String method : List.of("hover", "definition", "completion", "documentHighlight", "linkedEditingRange")) {
			assertEquals(method, 0, RawEditor.error(editor.ask("textDocument/" + method,
					"{'textDocument': {'uri': '" + story + "'}, 'position': {'line': 4, 'character': 27}}")));
		}
		assertEquals(0, editor.leave());
		assertEquals("", editor.garbage());
		assertEquals("", editor.errors());
	}

	@Test
	public void pointsToThePageOfTheRule() throws Exception {
		editor = RawEditor.ofProcess("lsp").greet(folder).open(story, 1, BAD);
		editor.rules(story, 1);
		JsonObject finding = editor.lastOn(story).getAsJsonObject("params").getAsJsonArray("diagnostics").get(0)
				.getAsJsonObject();
		String page = finding.getAsJsonObject("codeDescription").get("href").getAsString();
		assertTrue(page, Files.isRegularFile(Path.of(java.net.URI.create(page))));
	}

	@Test
	public void endsWithoutATraceWhenTheEditorIsGone() throws Exception {
		editor = RawEditor.ofProcess("lsp").greet(folder).open(story, 1, BAD);
		editor.rules(story, 1);
		editor.hangUp();
		assertEquals(1, editor.exitCode());
		assertEquals("", editor.errors());
	}

	@Test
	public void writesNoTracesForMessagesThatMakeNoSense() throws Exception {
		editor = RawEditor.ofProcess("lsp").send("{{{").tell("$/cancelRequest", "{'id': 3}").greet(folder)
				.tell("textDocument/didOpen", "7");
		editor.ask("textDocument/hover", "null");
		editor.send("{'jsonrpc': '2.0', 'id': 99, 'result': 4}");
		assertEquals(0, editor.leave());
		assertEquals("", editor.garbage());
		assertEquals("", editor.errors());
	}

	@Test
	public void endsWhenTheProcessOfTheEditorDies() throws Exception {
		Process parent = new ProcessBuilder("sleep", "600").start();
		editor = RawEditor.ofProcess("lsp");
		editor.ask("initialize", "{'processId': " + parent.pid() + ", 'capabilities': {}}");
		parent.destroyForcibly().waitFor();
		assertEquals(1, editor.exitCode());
	}

	@Test
	public void endsWhenThereIsNoSuchProcess() throws Exception {
		Process parent = new ProcessBuilder("true").start();
		parent.waitFor();
		editor = RawEditor.ofProcess("lsp");
		editor.request("initialize", "{'processId': " + parent.pid() + ", 'capabilities': {}}");
		assertEquals(1, editor.exitCode());
	}

	@Test
	public void servesOnAPortOfThisMachine() throws Exception {
		Process server = RawEditor.start("lsp", "--port", "0");
		try (BufferedReader errors = new BufferedReader(new InputStreamReader(server.getErrorStream()))) {
			String line = errors.readLine();
			assertTrue(line, line.matches("newsmark lsp: listening on port \\d+"));
			editor = RawEditor.ofPort(Integer.parseInt(line.replaceAll("\\D", ""))).greet(folder).open(story, 1, BAD);
			assertEquals(List.of("claim-without-source"), editor.rules(story, 1));
			editor.hangUp();
			assertTrue("the server does not end", server.waitFor(20, TimeUnit.SECONDS));
			assertEquals(1, server.exitValue());
		} finally {
			server.destroyForcibly();
		}
	}

	@Test
	public void runsWithTheCompilerForLongRuns() throws Exception {
		editor = RawEditor.ofProcess("lsp").greet(folder);
		String flags = editor.commandLine();
		assertFalse(flags, flags.contains("TieredStopAtLevel"));
	}
}
