package org.newsmark.dsl.tests.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.newsmark.dsl.ide.NewsmarkIdeSetup;
import org.newsmark.dsl.ide.server.NewsmarkServer;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.inject.Injector;

/**
 * Stands for an editor with a folder of its own: it opens stories, edits them, and asks the server, which runs in this
 * process. In the text that is opened last, {@code ‸} marks the caret, two of them a selection.
 */
public final class Editor implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 60;

	private final Path folder;
	private final Injector injector = new NewsmarkIdeSetup().createInjectorAndDoEMFRegistration();
	private final NewsmarkServer server = injector.getInstance(NewsmarkServer.class);
	private final Heard heard = new Heard();
	private ClientCapabilities capabilities = ofMost();
	private boolean isStarted;
	private int version;
	private String file;
	private MarkedText text = MarkedText.of("");

	public Editor() {
		try {
			folder = Files.createTempDirectory("newsroom").toRealPath();
			Files.createDirectory(folder.resolve(".git"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Puts a file into the folder, as if from outside. */
	public Editor with(String name, String content) {
		try {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.writeString(folder.resolve(name), content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	/** Says what the editor can do, before it is started; where nothing is said, it can make files and fill in snippets. */
	public Editor can(ClientCapabilities what) {
		capabilities = what;
		return this;
	}

	/** Starts the server where that has not been done, and waits until all files are checked. */
	public Editor start() {
		if (!isStarted) {
			isStarted = true;
			server.connect(heard);
			InitializeParams params = new InitializeParams();
			params.setCapabilities(capabilities);
			params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "newsroom")));
			get(server.initialize(params));
			server.initialized(new InitializedParams());
		}
		return settle();
	}

	private static ClientCapabilities ofMost() {
		WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
		edits.setResourceOperations(List.of(ResourceOperationKind.Create));
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceEdit(edits);
		TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
		texts.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		return new ClientCapabilities(workspace, texts, null);
	}

	/** Opens {@code story.news} with the text. */
	public Editor open(String marked) {
		return open("story.news", marked);
	}

	/** Opens a file with the text, in which {@code ‸} marks carets, and waits until it is checked. */
	public Editor open(String name, String marked) {
		start();
		take(name, marked);
		server.getTextDocumentService().didOpen(
				new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "newsmark", ++version, text())));
		return settle();
	}

	/** Replaces the whole text of the file that is open, and waits until it is checked. */
	public Editor edit(String marked) {
		return edit(file, marked);
	}

	/** Replaces the whole text of a file that is open, and waits until it is checked. */
	public Editor edit(String name, String marked) {
		take(name, marked);
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
				new VersionedTextDocumentIdentifier(uri(name), ++version),
				List.of(new TextDocumentContentChangeEvent(text()))));
		return settle();
	}

	private void take(String name, String marked) {
		file = name;
		text = MarkedText.of(marked);
	}

	/** Waits until everything is checked. */
	public Editor settle() {
		injector.getInstance(StoryWorkspace.class).settled().join();
		return this;
	}

	public NewsmarkServer server() {
		return server;
	}

	public TextDocumentService files() {
		return server.getTextDocumentService();
	}

	public WorkspaceService workspace() {
		return server.getWorkspaceService();
	}

	/** Has the server carry out a command, and returns the answer as it would be written. */
	public JsonObject execute(String command, List<Object> arguments) {
		return new Gson().toJsonTree(get(workspace().executeCommand(new ExecuteCommandParams(command, arguments))))
				.getAsJsonObject();
	}

	public <T> T service(Class<T> type) {
		return injector.getInstance(type);
	}

	public Path folder() {
		return folder;
	}

	public String uri(String name) {
		return folder.resolve(name).toUri().toString();
	}

	/** Returns the name of the file, from the folder on, that an address leads to. */
	public String name(String uri) {
		return folder.relativize(Path.of(java.net.URI.create(uri))).toString();
	}

	/** Returns the file that was opened or edited last. */
	public TextDocumentIdentifier file() {
		return new TextDocumentIdentifier(uri(file));
	}

	public String text() {
		return text.text();
	}

	/** Returns the position of the first caret. */
	public Position caret() {
		return selection().getStart();
	}

	/** Returns the range between the first two carets; an empty one where there is only one. */
	public Range selection() {
		return text.selection();
	}

	/** Returns what a range covers in the text of the file that was opened or edited last. */
	public String in(Range range) {
		return text.in(range);
	}

	/** Returns what was published last on the open file. */
	public List<Diagnostic> diagnostics() {
		return diagnostics(file);
	}

	public List<Diagnostic> diagnostics(String name) {
		return heard.diagnostics(uri(name));
	}

	/** Returns the rules that found something in a file, by place. */
	public List<String> rules(String name) {
		return diagnostics(name).stream().map(diagnostic -> diagnostic.getCode().getLeft()).toList();
	}

	/** Returns what users were shown. */
	public List<String> messages() {
		return heard.messages();
	}

	/** Returns the places that the server had the editor open. */
	public List<Location> shown() {
		return heard.shown();
	}

	/** Returns what the server had the editor ask for anew. */
	public List<String> refreshes() {
		return heard.refreshes();
	}

	/** Waits for an answer. */
	public static <T> T get(CompletableFuture<T> answer) {
		try {
			return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException | TimeoutException e) {
			throw new IllegalStateException(e);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
		}
	}

	/** Returns the text of a file after edits. */
	public String after(List<? extends TextEdit> edits) {
		return AppliedEdits.of(edits, text());
	}

	/** Returns the text of a file of the workspace after an edit of several. */
	public String after(WorkspaceEdit edit, String name) {
		return AppliedEdits.of(edit, uri(name), name.equals(file) ? text() : read(name));
	}

	/** Returns what stands in a file on disk. */
	public String read(String name) {
		try {
			return Files.readString(folder.resolve(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		get(server.shutdown());
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
