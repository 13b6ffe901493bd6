package org.newsmark.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.ide.symbols.WorkspaceSymbols;
import org.newsmark.dsl.ide.workspace.Roots;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Takes what the protocol asks and tells about the workspace, and hands it to the feature. */
@Singleton
final class WorkspaceRequests implements WorkspaceService {

	@Inject
	private Requests requests;
	@Inject
	private StoryWorkspace workspace;
	@Inject
	private Roots roots;
	@Inject
	private Configuration configuration;
	@Inject
	private Scan scan;
	@Inject
	private WorkspaceSymbols symbols;
	@Inject
	private Commands commands;

	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
			WorkspaceSymbolParams params) {
		return requests.answer(() -> Either.forRight(symbols.matching(params.getQuery())));
	}

	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		Supplier<Object> command = () -> commands.execute(params.getCommand(), params.getArguments());
		return Commands.isAboutAll(params.getCommand()) ? requests.answerOfAll(command) : requests.answer(command);
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		configuration.changed(params.getSettings());
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		params.getChanges().forEach(change -> workspace.touchedWithin(Uris.uri(change.getUri())));
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
		params.getEvent().getRemoved().forEach(folder -> roots.remove(Uris.uri(folder.getUri())));
		params.getEvent().getAdded().forEach(folder -> roots.add(Uris.uri(folder.getUri())));
		scan.restart();
	}
}
