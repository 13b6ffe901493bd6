package org.newsmark.dsl.ui.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

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

	@Override
	public void showMessage(MessageParams message) {
		ILog.get().error(message.getMessage());
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
	public void telemetryEvent(Object object) {
	}
}
