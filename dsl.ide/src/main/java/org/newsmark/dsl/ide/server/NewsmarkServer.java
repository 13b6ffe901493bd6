package org.newsmark.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.newsmark.dsl.ide.workspace.EditorAbilities;
import org.newsmark.dsl.ide.workspace.Roots;
import org.newsmark.dsl.ide.workspace.Settings;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Serves one editor, over a connection or in its own process: answers what it asks and publishes what is wrong with its
 * stories. One injector makes one server.
 */
@Singleton
public final class NewsmarkServer implements LanguageServer, LanguageClientAware {

	@Inject
	private Client client;
	@Inject
	private Requests requests;
	@Inject
	private FileRequests files;
	@Inject
	private WorkspaceRequests workspaceRequests;
	@Inject
	private Publisher publisher;
	@Inject
	private StoryWorkspace workspace;
	@Inject
	private Roots roots;
	@Inject
	private Settings settings;
	@Inject
	private EditorAbilities abilities;
	@Inject
	private Scan scan;
	@Inject
	private FileWatch watch;
	@Inject
	private Configuration configuration;
	@Inject
	private Refreshes refreshes;

	private InitializeParams greeting;
	private boolean isServing;
	private volatile boolean isShutDown;
	private Runnable onExit = () -> { };

	/** Sets what is to be done when the editor asks the server to end. */
	public void onExit(Runnable end) {
		onExit = end;
	}

	@Override
	public void connect(LanguageClient editor) {
		client.connect(editor);
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		greeting = params;
		settings.read(params.getInitializationOptions());
		abilities.read(params.getCapabilities());
		addRoots(params);
		if (params.getProcessId() != null) {
			EditorProcess.whenGone(params.getProcessId(), onExit);
		}
		workspace.start(publisher);
		return CompletableFuture.completedFuture(new InitializeResult(Capabilities.all(), new ServerInfo("Newsmark")));
	}

	@Override
	public void initialized(InitializedParams params) {
		if (isServing) {
			return;
		}
		isServing = true;
		watch.register(greeting.getCapabilities());
		configuration.follow(greeting.getCapabilities());
		scan.start(greeting.getCapabilities());
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		isShutDown = true;
		stop();
		return CompletableFuture.completedFuture(null);
	}

	/** Ends all work; nothing is published any more. */
	void stop() {
		scan.cancel();
		refreshes.stop();
		requests.stop();
		workspace.stop();
	}

	/** Tells whether the editor has asked the server to shut down. */
	boolean isShutDown() {
		return isShutDown;
	}

	@Override
	public void exit() {
		onExit.run();
	}

	@Override
	public void cancelProgress(WorkDoneProgressCancelParams params) {
		scan.cancel(params.getToken());
	}

	/** Editors say here how much of its own work the server may tell: it tells none. */
	@Override
	public void setTrace(SetTraceParams params) {
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return files;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return workspaceRequests;
	}

	@SuppressWarnings("deprecation") // older editors name one root alone
	private void addRoots(InitializeParams params) {
		List<WorkspaceFolder> folders = params.getWorkspaceFolders();
		if (folders != null && !folders.isEmpty()) {
			folders.forEach(folder -> roots.add(Uris.uri(folder.getUri())));
		} else if (params.getRootUri() != null) {
			roots.add(Uris.uri(params.getRootUri()));
		}
	}
}
