package org.newsmark.dsl.ui.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.newsmark.dsl.ui.editor.OpenViewers;

/** Takes what the server says to the workbench: findings go where they are shown, complaints go to the error log. */
final class WorkbenchClient implements LanguageClient {

	private final Consumer<PublishDiagnosticsParams> findings;

	WorkbenchClient(Consumer<PublishDiagnosticsParams> findings) {
		this.findings = findings;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams found) {
		findings.accept(found);
	}

	/** What is good to know goes to the line at the bottom of the window, what went wrong to the error log. */
	@Override
	public void showMessage(MessageParams message) {
		if (message.getType() == MessageType.Info) {
			StatusLine.say(message.getMessage());
		} else {
			ILog.get().error(message.getMessage());
		}
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		ILog.get().info(message.getMessage());
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		OpenViewers.renewMinings();
		return CompletableFuture.completedFuture(null);
	}

	/** Lenses are renewed with them; the platform makes one renewal of two that come together. */
	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		OpenViewers.renewMinings();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshSemanticTokens() {
		OpenViewers.renewWords();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object object) {
	}
}
