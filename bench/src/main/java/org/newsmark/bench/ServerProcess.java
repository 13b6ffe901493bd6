package org.newsmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Is the language server in a process of its own, and the editor at the other end of its pipes. */
final class ServerProcess implements LanguageClient, AutoCloseable {

	private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

	private final Process process;
	private final LanguageServer server;
	private final Map<String, Integer> versions = new HashMap<>();
	private boolean isAllChecked;

	/** Starts the server on a folder. */
	ServerProcess(Path command, Path folder) throws Exception {
		process = new ProcessBuilder(command.toString(), "lsp").redirectError(ProcessBuilder.Redirect.INHERIT).start();
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(),
				process.getOutputStream());
		launcher.startListening();
		server = launcher.getRemoteProxy();
		InitializeParams params = new InitializeParams();
		WindowClientCapabilities window = new WindowClientCapabilities();
		window.setWorkDoneProgress(true);
		ClientCapabilities editor = new ClientCapabilities();
		editor.setWindow(window);
		params.setCapabilities(editor);
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "bench")));
		server.initialize(params).get();
		server.initialized(new InitializedParams());
	}

	TextDocumentService files() {
		return server.getTextDocumentService();
	}

	void open(String uri, String text) {
		files().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "newsmark", 1, text)));
	}

	void type(String uri, int version, Position position, String text) {
		files().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version),
				List.of(new TextDocumentContentChangeEvent(new Range(position, position), text))));
	}

	/** Waits until the findings of a version of an open file are there. */
	synchronized void awaitFindings(String uri, int version) throws InterruptedException {
		while (versions.getOrDefault(uri, 0) < version) {
			wait();
		}
	}

	/** Waits until the server says that all files are checked. */
	synchronized void awaitAll() throws InterruptedException {
		while (!isAllChecked) {
			wait();
		}
	}

	/** Returns the most memory that the process has held so far; 0 on systems that do not tell. */
	long peakMegabytes() throws IOException {
		Path status = Path.of("/proc/" + process.pid() + "/status");
		Matcher held = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
		return held.find() ? Long.parseLong(held.group(1)) / 1024 : 0;
	}

	@Override
	public synchronized void publishDiagnostics(PublishDiagnosticsParams findings) {
		versions.put(findings.getUri(), findings.getVersion() == null ? 0 : findings.getVersion());
		notifyAll();
	}

	@Override
	public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public synchronized void notifyProgress(ProgressParams params) {
		isAllChecked |= params.getValue().getLeft() instanceof WorkDoneProgressEnd;
		notifyAll();
	}

	@Override
	public void telemetryEvent(Object object) {
	}

	@Override
	public void showMessage(MessageParams message) {
		System.err.println(message.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		System.err.println(message.getMessage());
	}

	@Override
	public void close() throws Exception {
		server.shutdown().get();
		server.exit();
		process.waitFor(10, TimeUnit.SECONDS);
		process.destroyForcibly();
	}
}
