package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.ide.NewsmarkIdeSetup;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.OpenFiles;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;

import com.google.gson.JsonObject;
import com.google.inject.Injector;

/** Asks while files are looked for and checked: some answers have to wait for that, all others must not. */
public class WaitingTest {

	private static final int STORIES = 300;
	private static final String NEWSROOM = "source mayor: person \"Ada Lund\" {\n  role \"Mayor\"\n}\n";
	private static final String CITING = RawEditor.STORY + "[It closes]{claim by @mayor}.\n";
	private static final int CANCELED = -32800;

	@Rule
	public final TemporaryFolder scratch = new TemporaryFolder();

	private final Injector language = new NewsmarkIdeSetup().createInjectorAndDoEMFRegistration();
	private final StoryWorkspace workspace = language.getInstance(StoryWorkspace.class);
	private RawEditor editor;
	private Path folder;
	private String newsroom;

	@Before
	public void connect() throws IOException {
		folder = scratch.getRoot().toPath().toRealPath();
		Files.createDirectory(folder.resolve(".git"));
		newsroom = folder.resolve("newsroom.news").toUri().toString();
		editor = RawEditor.inProcess(language);
	}

	@After
	public void close() throws IOException {
		editor.close();
	}

	@Test
	public void referencesAskedForDuringTheFirstScanAreWhole() throws IOException {
		writeStories();
		editor.greet(folder).open(newsroom, 1, NEWSROOM);
		assertEquals(STORIES, editor.answer(references()).getAsJsonArray("result").size());
	}

	@Test
	public void aRenameDuringTheFirstScanReachesEveryFile() throws IOException {
		writeStories();
		editor.greet(folder).open(newsroom, 1, NEWSROOM);
		JsonObject answer = editor.ask("textDocument/rename", "{'textDocument': {'uri': '" + newsroom
				+ "'}, 'position': {'line': 0, 'character': 8}, 'newName': 'lund'}");
		assertEquals(STORIES + 1, answer.getAsJsonObject("result").getAsJsonArray("documentChanges").size());
	}

	@Test
	public void theLedgerDuringTheFirstScanIsWhole() throws IOException {
		writeStories();
		editor.greet(folder);
		JsonObject answer = editor.ask("workspace/executeCommand", "{'command': 'newsmark.ledger', 'arguments': []}");
		assertEquals(STORIES, answer.getAsJsonObject("result").getAsJsonArray("stories").size());
	}

	@Test
	public void whatWaitsHoldsNothingElseUpAndCanBeCanceled() {
		editor.greet(folder).open(newsroom, 1, NEWSROOM).rules(newsroom, 1);
		workspace.looking();
		List<Integer> waiting = List.of(references(), references(), references(), references(), references(),
				references(), references(), references(), references(), references(), references(), references());
		assertEquals(1, editor.ask("textDocument/documentSymbol", "{'textDocument': {'uri': '" + newsroom + "'}}")
				.getAsJsonArray("result").size());
		editor.tell("$/cancelRequest", "{'id': " + waiting.get(0) + "}");
		assertEquals(CANCELED, RawEditor.error(editor.answer(waiting.get(0))));
		workspace.found(List.of());
		assertEquals(0, RawEditor.error(editor.answer(waiting.get(11))));
	}

	@Test
	public void anAnswerDoesNotWaitForAnotherFile() throws InterruptedException {
		String checked = folder.resolve("long.news").toUri().toString();
		editor.greet(folder).open(newsroom, 1, NEWSROOM).rules(newsroom, 1);
		editor.open(checked, 1, CITING).rules(checked, 1);
		CountDownLatch taken = new CountDownLatch(1);
		CountDownLatch answered = new CountDownLatch(1);
		Thread busy = new Thread(() -> workspace.read(Uris.uri(checked), draft -> {
			taken.countDown();
			return await(answered);
		}));
		busy.start();
		taken.await();
		JsonObject answer = editor.ask("textDocument/hover", "{'textDocument': {'uri': '" + newsroom
				+ "'}, 'position': {'line': 0, 'character': 8}}");
		assertTrue(busy.isAlive());
		assertTrue(answer.toString(), answer.toString().contains("1 in the workspace"));
		answered.countDown();
		busy.join();
		assertFalse(busy.isAlive());
	}

	@Test
	public void noAnswerWaitsUntilALongFileIsRead() throws IOException {
		editor.greet(folder);
		String story = folder.resolve("long.news").toUri().toString();
		OpenFiles openFiles = language.getInstance(OpenFiles.class);
		openFiles.open(Uris.uri(newsroom), 1, NEWSROOM);
		openFiles.open(Uris.uri(story), 1, CITING + "Words. ".repeat(100_000));
		workspace.refreshIndex();
		Index index = language.getInstance(Index.class);
		assertTrue(index.file(Uris.uri(newsroom)).isPresent());
		assertFalse(index.file(Uris.uri(story)).isPresent());
	}

	private static boolean await(CountDownLatch latch) {
		try {
			latch.await();
			return true;
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private void writeStories() throws IOException {
		Files.writeString(folder.resolve("newsroom.news"), NEWSROOM);
		for (int i = 0; i < STORIES; i++) {
			Files.writeString(folder.resolve("s" + i + ".news"), CITING);
		}
	}

	private int references() {
		return editor.request("textDocument/references", "{'textDocument': {'uri': '" + newsroom
				+ "'}, 'position': {'line': 0, 'character': 8}, 'context': {'includeDeclaration': false}}");
	}
}
