package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

/** An editor hears when it should ask anew for what it shows between the words. */
public class RefreshTest {

	private static final String BOOK = "source mayor: person \"Ada Lund\"\n";
	private static final String STORY = "import \"book.news\"\nstory \"Bridge\"\n---\n";
	private static final List<String> ALL = List.of("lenses", "hints", "tokens");

	private final Editor editor = new Editor().can(refresh(true, true, true));

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void afterTheFirstScanOnce() throws Exception {
		for (int i = 0; i < 50; i++) {
			editor.with("s" + i + ".news", STORY + "[A]{claim by @mayor}\n");
		}
		editor.with("book.news", BOOK).start();
		assertHeard(ALL);
	}

	@Test
	public void notForWhatIsTypedInTheOnlyOpenFile() throws Exception {
		editor.with("book.news", BOOK).open(STORY);
		forget();
		editor.edit(STORY + "[A]{claim by @mayor}").edit(STORY + "[A]{claim by @mayor} [B]{claim #b}");
		editor.edit("source x: person \"X\"\n" + STORY);
		assertHeard(List.of());
	}

	@Test
	public void notForWordsTypedBesideAnotherFile() throws Exception {
		editor.open("book.news", BOOK).open(STORY + "[A]{claim by @mayor}");
		forget();
		editor.edit(STORY + "[An]{claim by @mayor}").edit(STORY + "[And]{claim #a by @mayor} more");
		assertHeard(List.of());
	}

	@Test
	public void forAClaimThatIsCountedInAnotherFile() throws Exception {
		editor.open("book.news", BOOK).open(STORY + "[A]{claim}");
		forget();
		editor.edit(STORY + "[A]{claim by @mayor}");
		assertHeard(ALL);
	}

	@Test
	public void forASourceThatAnotherFileSees() throws Exception {
		editor.with("book.news", BOOK).open("other.news", "").open(STORY + "[A]{claim by @mayor}").open("book.news", BOOK);
		forget();
		editor.edit("source mayor: person \"Ada Lind\"\n");
		assertHeard(ALL);
	}

	@Test
	public void forAFileThatChangedOutside() throws Exception {
		editor.with("a.news", STORY + "[A]{claim by @mayor}").open("book.news", BOOK);
		forget();
		Files.delete(editor.folder().resolve("a.news"));
		editor.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
				List.of(new FileEvent(editor.uri("a.news"), FileChangeType.Deleted))));
		editor.settle();
		assertHeard(ALL);
	}

	@Test
	public void onlyForWhatTheEditorAsksAnew() throws Exception {
		editor.can(refresh(true, false, false)).with("a.news", STORY).with("book.news", BOOK).start();
		assertHeard(List.of("lenses"));
	}

	@Test
	public void notWhereTheEditorCannot() throws Exception {
		editor.can(new ClientCapabilities()).with("a.news", STORY).with("book.news", BOOK).start();
		assertHeard(List.of());
	}

	private static ClientCapabilities refresh(boolean lenses, boolean hints, boolean tokens) {
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setCodeLens(new CodeLensWorkspaceCapabilities(lenses));
		workspace.setInlayHint(new InlayHintWorkspaceCapabilities(hints));
		workspace.setSemanticTokens(new SemanticTokensWorkspaceCapabilities(tokens));
		ClientCapabilities all = new ClientCapabilities();
		all.setWorkspace(workspace);
		return all;
	}

	/** Forgets what comes of the beginning, which is sent a moment after everything is checked. */
	private void forget() throws InterruptedException {
		Thread.sleep(200);
		editor.refreshes().clear();
	}

	private void assertHeard(List<String> expected) throws InterruptedException {
		Thread.sleep(200);
		assertEquals(expected, editor.refreshes());
	}
}
