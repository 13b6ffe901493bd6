package org.newsmark.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.newsmark.dsl.ide.actions.CodeActions;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.ide.tokens.TokenTypes;

/** Tells the editor what the server can do: no more and no less. */
final class Capabilities {

	private Capabilities() {
	}

	static ServerCapabilities all() {
		ServerCapabilities all = new ServerCapabilities();
		all.setTextDocumentSync(TextDocumentSyncKind.Incremental);
		all.setCompletionProvider(new CompletionOptions(false, List.of("@", "#", "{", "\"", "/", " ")));
		all.setHoverProvider(true);
		all.setDefinitionProvider(true);
		all.setReferencesProvider(true);
		all.setDocumentHighlightProvider(true);
		all.setRenameProvider(new RenameOptions(true));
		all.setDocumentSymbolProvider(true);
		all.setWorkspaceSymbolProvider(true);
		all.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite,
				CodeActionKind.RefactorExtract, CodeActions.FIX_ALL)));
		all.setCodeLensProvider(new CodeLensOptions(false));
		all.setInlayHintProvider(true);
		SemanticTokensWithRegistrationOptions tokens = new SemanticTokensWithRegistrationOptions(TokenTypes.legend());
		tokens.setFull(new SemanticTokensServerFull(true));
		tokens.setRange(true);
		all.setSemanticTokensProvider(tokens);
		all.setFoldingRangeProvider(true);
		all.setSelectionRangeProvider(true);
		all.setDocumentLinkProvider(new DocumentLinkOptions(false));
		all.setLinkedEditingRangeProvider(true);
		all.setDocumentFormattingProvider(true);
		all.setDocumentRangeFormattingProvider(true);
		all.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("{", List.of("}", "\n")));
		all.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.NAMES));
		WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
		folders.setSupported(true);
		folders.setChangeNotifications(true);
		all.setWorkspace(new WorkspaceServerCapabilities(folders));
		return all;
	}
}
