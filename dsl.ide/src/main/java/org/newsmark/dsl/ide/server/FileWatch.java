package org.newsmark.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import com.google.inject.Inject;

/**
 * Asks the editor to tell of stories that appear, change or go outside of it. Where a folder goes, editors tell of the
 * folder alone, which has a name of any kind.
 */
final class FileWatch {

	private static final String METHOD = "workspace/didChangeWatchedFiles";

	@Inject
	private Client client;

	void register(ClientCapabilities editor) {
		boolean canWatch = editor != null && editor.getWorkspace() != null
				&& editor.getWorkspace().getDidChangeWatchedFiles() != null
				&& Boolean.TRUE.equals(editor.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
		if (canWatch) {
			var stories = new DidChangeWatchedFilesRegistrationOptions(
					List.of(new FileSystemWatcher(Either.forLeft("**/*.news")),
							new FileSystemWatcher(Either.forLeft("**/*"), WatchKind.Delete)));
			client.get().registerCapability(
					new RegistrationParams(List.of(new Registration("newsmark-stories", METHOD, stories))));
		}
	}
}
