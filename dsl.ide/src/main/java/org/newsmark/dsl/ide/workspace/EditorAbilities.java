package org.newsmark.dsl.ide.workspace;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

import com.google.inject.Singleton;

/** Knows what an editor can do beside what every editor can. Until it has said so, that is nothing. */
@Singleton
public final class EditorAbilities {

	private volatile ClientCapabilities editor = new ClientCapabilities();

	/** Takes what an editor says of itself; null where it says nothing. */
	public void read(ClientCapabilities capabilities) {
		editor = capabilities == null ? new ClientCapabilities() : capabilities;
	}

	/** Tells whether a proposal may have places to fill in. */
	public boolean canFillIn() {
		return isTrue(Optional.ofNullable(editor.getTextDocument()).map(TextDocumentClientCapabilities::getCompletion)
				.map(CompletionCapabilities::getCompletionItem).map(CompletionItemCapabilities::getSnippetSupport));
	}

	/** Tells whether a change may make a file. */
	public boolean canMakeFiles() {
		return inWorkspace(WorkspaceClientCapabilities::getWorkspaceEdit)
				.map(WorkspaceEditCapabilities::getResourceOperations)
				.filter(operations -> operations.contains(ResourceOperationKind.Create)).isPresent();
	}

	/** Tells whether a place can be shown that nobody asked for by a request of its own. */
	public boolean canShowPlaces() {
		return Optional.ofNullable(editor.getWindow()).map(WindowClientCapabilities::getShowDocument)
				.filter(ShowDocumentCapabilities::isSupport).isPresent();
	}

	/** Tells whether the editor can be told to ask anew for lenses. */
	public boolean canRenewLenses() {
		return isTrue(inWorkspace(WorkspaceClientCapabilities::getCodeLens)
				.map(CodeLensWorkspaceCapabilities::getRefreshSupport));
	}

	/** Tells whether the editor can be told to ask anew for hints. */
	public boolean canRenewHints() {
		return isTrue(inWorkspace(WorkspaceClientCapabilities::getInlayHint)
				.map(InlayHintWorkspaceCapabilities::getRefreshSupport));
	}

	/** Tells whether the editor can be told to ask anew for the colors of words. */
	public boolean canRenewTokens() {
		return isTrue(inWorkspace(WorkspaceClientCapabilities::getSemanticTokens)
				.map(SemanticTokensWorkspaceCapabilities::getRefreshSupport));
	}

	private <T> Optional<T> inWorkspace(Function<WorkspaceClientCapabilities, T> part) {
		return Optional.ofNullable(editor.getWorkspace()).map(part);
	}

	private static boolean isTrue(Optional<Boolean> said) {
		return said.orElse(false);
	}
}
