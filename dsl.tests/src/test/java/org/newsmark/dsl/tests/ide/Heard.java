package org.newsmark.dsl.tests.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Keeps what a server says to its editor by itself. */
final class Heard implements LanguageClient {

	private final Map<String, PublishDiagnosticsParams> published = new ConcurrentHashMap<>();
	private final List<String> messages = new ArrayList<>();
	private final List<Location> shown = new ArrayList<>();
	private final List<String> refreshes = new CopyOnWriteArrayList<>();

	/** Returns what was published last on a file. */
	List<Diagnostic> diagnostics(String uri) {
		PublishDiagnosticsParams last = published.get(uri);
		return last == null ? List.of() : last.getDiagnostics();
	}

	List<String> messages() {
		return messages;
	}

	List<Location> shown() {
		return shown;
	}

	List<String> refreshes() {
		return refreshes;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams params) {
		published.put(params.getUri(), params);
	}

	@Override
	public void showMessage(MessageParams params) {
		messages.add(params.getMessage());
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
		return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
	}

	@Override
	public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
		shown.add(new Location(params.getUri(), params.getSelection()));
		return CompletableFuture.completedFuture(new ShowDocumentResult(true));
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		return refresh("lenses");
	}

	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		return refresh("hints");
	}

	@Override
	public CompletableFuture<Void> refreshSemanticTokens() {
		return refresh("tokens");
	}

	private CompletableFuture<Void> refresh(String what) {
		refreshes.add(what);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams params) {
	}

	@Override
	public void telemetryEvent(Object object) {
	}
}
