package org.newsmark.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.newsmark.dsl.ide.actions.CodeActions;
import org.newsmark.dsl.ide.completion.Completions;
import org.newsmark.dsl.ide.folding.Foldings;
import org.newsmark.dsl.ide.formatting.Formatting;
import org.newsmark.dsl.ide.formatting.TypedFormatting;
import org.newsmark.dsl.ide.hints.InlayHints;
import org.newsmark.dsl.ide.hover.Hovers;
import org.newsmark.dsl.ide.lens.CodeLenses;
import org.newsmark.dsl.ide.links.DocumentLinks;
import org.newsmark.dsl.ide.navigation.Definitions;
import org.newsmark.dsl.ide.navigation.Highlights;
import org.newsmark.dsl.ide.navigation.LinkedEditing;
import org.newsmark.dsl.ide.navigation.References;
import org.newsmark.dsl.ide.rename.Renames;
import org.newsmark.dsl.ide.selection.Selections;
import org.newsmark.dsl.ide.symbols.Outline;
import org.newsmark.dsl.ide.tokens.TokenWriter;
import org.newsmark.dsl.ide.workspace.OpenFiles;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Takes what the protocol asks and tells about one file, and hands it to the feature. */
@Singleton
final class FileRequests implements TextDocumentService {

	@Inject
	private Requests requests;
	@Inject
	private Client client;
	@Inject
	private StoryWorkspace workspace;
	@Inject
	private OpenFiles openFiles;
	@Inject
	private Completions completions;
	@Inject
	private Hovers hovers;
	@Inject
	private Definitions definitions;
	@Inject
	private References references;
	@Inject
	private Highlights highlights;
	@Inject
	private Renames renames;
	@Inject
	private Outline outline;
	@Inject
	private CodeActions codeActions;
	@Inject
	private CodeLenses codeLenses;
	@Inject
	private InlayHints inlayHints;
	@Inject
	private TokenWriter tokens;
	@Inject
	private Foldings foldings;
	@Inject
	private Selections selections;
	@Inject
	private DocumentLinks links;
	@Inject
	private LinkedEditing linkedEditing;
	@Inject
	private Formatting formatting;
	@Inject
	private TypedFormatting typedFormatting;

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		TextDocumentItem file = params.getTextDocument();
		openFiles.open(Uris.uri(file.getUri()), file.getVersion(), file.getText());
		workspace.edited(Uris.uri(file.getUri()));
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		VersionedTextDocumentIdentifier file = params.getTextDocument();
		URI uri = Uris.uri(file.getUri());
		int version = file.getVersion() == null ? 0 : file.getVersion();
		if (openFiles.change(uri, version, params.getContentChanges())) {
			workspace.edited(uri);
		} else {
			client.log("The editor changed " + file.getUri() + ", which it has not opened.");
		}
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		URI uri = Uris.uri(params.getTextDocument().getUri());
		openFiles.close(uri);
		workspace.edited(uri);
	}

	/** The text is known already; what the file looks like on disk matters once it is closed. */
	@Override
	public void didSave(DidSaveTextDocumentParams params) {
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		return requests.about(params.getTextDocument(),
				draft -> Either.forRight(completions.at(draft, params.getPosition(), params.getContext())));
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		return requests.about(params.getTextDocument(), draft -> hovers.at(draft, params.getPosition()).orElse(null));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
			DefinitionParams params) {
		return requests.about(params.getTextDocument(),
				draft -> Either.forRight(definitions.of(draft, params.getPosition())));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		return requests.aboutAll(params.getTextDocument(),
				draft -> references.of(draft, params.getPosition(), params.getContext().isIncludeDeclaration()));
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return requests.aboutText(params.getTextDocument(), draft -> highlights.of(draft, params.getPosition()));
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
			PrepareRenameParams params) {
		return requests.about(params.getTextDocument(),
				draft -> Either3.forSecond(renames.prepare(draft, params.getPosition())));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return requests.aboutAll(params.getTextDocument(),
				draft -> renames.rename(draft, params.getPosition(), params.getNewName()));
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
			DocumentSymbolParams params) {
		return requests.aboutText(params.getTextDocument(), draft -> outline.of(draft).stream()
				.map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		return requests.about(params.getTextDocument(),
				draft -> codeActions.of(draft, params.getRange(), params.getContext()).stream()
						.map(Either::<Command, CodeAction>forRight).toList());
	}

	@Override
	public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
		return requests.about(params.getTextDocument(), codeLenses::of);
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
		return requests.about(params.getTextDocument(), draft -> inlayHints.of(draft, params.getRange()));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		return requests.aboutText(params.getTextDocument(), tokens::full);
	}

	@Override
	public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
			SemanticTokensDeltaParams params) {
		return requests.aboutText(params.getTextDocument(), draft -> tokens.delta(draft, params.getPreviousResultId()));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
		return requests.aboutText(params.getTextDocument(), draft -> tokens.range(draft, params.getRange()));
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return requests.aboutText(params.getTextDocument(), foldings::of);
	}

	@Override
	public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
		return requests.aboutText(params.getTextDocument(),
				draft -> params.getPositions().stream().map(position -> selections.at(draft, position)).toList());
	}

	@Override
	public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
		return requests.aboutText(params.getTextDocument(), links::of);
	}

	@Override
	public CompletableFuture<LinkedEditingRanges> linkedEditingRange(LinkedEditingRangeParams params) {
		return requests.about(params.getTextDocument(),
				draft -> linkedEditing.at(draft, params.getPosition()).orElse(null));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		return requests.aboutText(params.getTextDocument(), formatting::all);
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
		return requests.aboutText(params.getTextDocument(),
				draft -> formatting.range(draft, params.getRange()));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
		return requests.aboutText(params.getTextDocument(),
				draft -> typedFormatting.after(draft, params.getPosition(), params.getCh()));
	}
}
