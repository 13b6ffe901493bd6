package org.newsmark.dsl.ui.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.newsmark.dsl.ide.NewsmarkIdeSetup;
import org.newsmark.dsl.ide.server.NewsmarkServer;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.gson.JsonObject;
import com.google.inject.Injector;

/**
 * Holds the language server of this workbench. It is the one that other editors start as a process; here it is called
 * by its interfaces, and its projects are the open ones of the workspace.
 */
public final class ServerInProcess {

	private static ServerInProcess instance;

	private final Injector injector = new NewsmarkIdeSetup().createInjectorAndDoEMFRegistration();
	private final NewsmarkServer server = injector.getInstance(NewsmarkServer.class);
	private final FindingMarkers markers = new FindingMarkers();
	private final OpenDocuments documents = new OpenDocuments(server.getTextDocumentService(), markers::refresh);
	private final OpenProjects projects = new OpenProjects(server.getWorkspaceService(), markers::refresh);
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final IPreferenceChangeListener settingsListener = change -> sendSettings();

	private ServerInProcess() {
	}

	/** Returns the server, started when it is first needed. */
	public static synchronized ServerInProcess get() {
		if (instance == null) {
			instance = new ServerInProcess();
			instance.start();
		}
		return instance;
	}

	public TextDocumentService files() {
		return server.getTextDocumentService();
	}

	public WorkspaceService workspace() {
		return server.getWorkspaceService();
	}

	/** Returns the texts that editors show. */
	public OpenDocuments documents() {
		return documents;
	}

	/** Returns the markers that findings are shown as. */
	public FindingMarkers markers() {
		return markers;
	}

	/** Returns what knows which files are still to be checked. */
	public StoryWorkspace stories() {
		return injector.getInstance(StoryWorkspace.class);
	}

	/** Returns the rules that stories are checked by. */
	public RuleCatalog rules() {
		return injector.getInstance(RuleCatalog.class);
	}

	/** Has the server carry out a command of its own; the answer comes on another thread. */
	public CompletableFuture<JsonObject> execute(String command, Object... arguments) {
		return workspace().executeCommand(new ExecuteCommandParams(command, List.of(arguments)))
				.thenApply(JsonObject.class::cast);
	}

	/** Has {@code listener} hear, on any thread, that stories changed or were checked. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void start() {
		server.connect(new WorkbenchClient(findings -> {
			markers.show(findings);
			listeners.forEach(Runnable::run);
		}));
		projects.onChange(() -> listeners.forEach(Runnable::run));
		InitializeParams greeting = new InitializeParams();
		greeting.setCapabilities(abilities());
		greeting.setInitializationOptions(Settings.json());
		greeting.setWorkspaceFolders(projects.follow());
		server.initialize(greeting).join();
		documents.follow();
		server.initialized(new InitializedParams());
		Settings.node().addPreferenceChangeListener(settingsListener);
	}

	/** Says that a change may make a file, besides changing others. */
	private static ClientCapabilities abilities() {
		WorkspaceEditCapabilities changes = new WorkspaceEditCapabilities();
		changes.setDocumentChanges(true);
		changes.setResourceOperations(List.of(ResourceOperationKind.Create));
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceEdit(changes);
		return new ClientCapabilities(workspace, null, null);
	}

	private void sendSettings() {
		workspace().didChangeConfiguration(new DidChangeConfigurationParams(Settings.json()));
	}
}
