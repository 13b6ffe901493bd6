package org.newsmark.dsl.ui.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.newsmark.dsl.ide.NewsmarkIdeSetup;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.ide.commands.Ledger;
import org.newsmark.dsl.ide.server.NewsmarkServer;
import org.newsmark.dsl.ide.workspace.OpenFiles;
import org.newsmark.dsl.ide.workspace.OpenFiles.OpenFile;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Injector;

/**
 * Holds the language server of this workbench. It is the one that other editors start as a process; here it is called
 * by its interfaces, and its projects are the open ones of the workspace.
 */
public final class ServerInProcess {

	private static CompletableFuture<ServerInProcess> begun;

	private final Injector injector = new NewsmarkIdeSetup().createInjectorAndDoEMFRegistration();
	private final NewsmarkServer server = injector.getInstance(NewsmarkServer.class);
	private final FindingMarkers markers = new FindingMarkers();
	private final OpenDocuments documents = new OpenDocuments(server.getTextDocumentService(), markers::refresh);
	private final OpenProjects projects = new OpenProjects(server.getWorkspaceService(), markers::refresh);
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final IPreferenceChangeListener settingsListener = change -> sendSettings();
	private final CompletableFuture<ServerInProcess> complete = new CompletableFuture<>();

	private ServerInProcess() {
	}

	/** Returns the server, started when it is first needed. Whoever can wait elsewhere asks {@link #started()}. */
	public static ServerInProcess get() {
		ServerInProcess server = begun().join();
		if (Display.getCurrent() != null) {
			server.followDocuments();
		}
		return server;
	}

	/** Returns a future that holds the server as soon as it knows all projects and texts; it starts on its own thread. */
	public static CompletableFuture<ServerInProcess> started() {
		return begun().thenCompose(server -> server.complete);
	}

	/** Hands the server to the thread that draws, which this is: at once, or, where it starts only now, when it has. */
	public static void whenStarted(Consumer<ServerInProcess> taker) {
		CompletableFuture<ServerInProcess> server = started();
		if (server.isDone()) {
			server.thenAccept(taker);
		} else {
			Display display = Display.getCurrent();
			server.thenAccept(complete -> display.asyncExec(() -> taker.accept(complete)));
		}
	}

	/** No job starts the server: jobs wait while the workbench comes up, and some view may need the server then. */
	private static synchronized CompletableFuture<ServerInProcess> begun() {
		if (begun == null) {
			begun = new CompletableFuture<>();
			new Thread(() -> begin(begun), "Starting Newsmark").start();
		}
		return begun;
	}

	private static void begin(CompletableFuture<ServerInProcess> server) {
		try {
			ServerInProcess starting = new ServerInProcess();
			starting.start();
			server.complete(starting);
			PlatformUI.getWorkbench().getDisplay().asyncExec(starting::followDocuments);
		} catch (RuntimeException | Error failure) {
			ILog.get().error("Newsmark could not start", failure);
			server.completeExceptionally(failure);
		}
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

	/** Returns the texts that the server holds for editors, in the place of those of the files, by their addresses. */
	public Map<String, String> heldTexts() {
		OpenFiles files = injector.getInstance(OpenFiles.class);
		return files.uris().stream()
				.collect(Collectors.toMap(URI::toString, uri -> files.get(uri).map(OpenFile::text).orElse("")));
	}

	/** Returns the rules that stories are checked by. */
	public RuleCatalog rules() {
		return injector.getInstance(RuleCatalog.class);
	}

	/**
	 * Has the server carry out a command of its own. The answer comes on another thread, and as the object that it is.
	 *
	 * @param answer what {@link Commands} says that the command gives
	 */
	public <T> CompletableFuture<T> execute(Class<T> answer, String command, Object... arguments) {
		return workspace().executeCommand(new ExecuteCommandParams(command, List.of(arguments))).thenApply(answer::cast);
	}

	/** Asks for all sources and what rests on them. As JSON, those of 2,000 stories would take a tenth of the memory. */
	public CompletableFuture<Ledger> ledger() {
		return execute(Ledger.class, Commands.LEDGER);
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
		stories().leaveAProcessor();
		InitializeParams greeting = new InitializeParams();
		greeting.setCapabilities(abilities());
		greeting.setInitializationOptions(Settings.all());
		greeting.setWorkspaceFolders(projects.follow());
		Renewals.announce(greeting.getCapabilities());
		server.initialize(greeting).join();
		server.initialized(new InitializedParams());
		Settings.node().addPreferenceChangeListener(settingsListener);
	}

	/** Says that a change may make a file, besides changing others, and a proposal have places to fill in. */
	private static ClientCapabilities abilities() {
		WorkspaceEditCapabilities changes = new WorkspaceEditCapabilities();
		changes.setDocumentChanges(true);
		changes.setResourceOperations(List.of(ResourceOperationKind.Create));
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceEdit(changes);
		TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
		texts.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		return new ClientCapabilities(workspace, texts, null);
	}

	/** Texts change on the thread that draws: only there is none lost between the first look and the listening. */
	private void followDocuments() {
		if (!complete.isDone()) {
			documents.follow();
			complete.complete(this);
		}
	}

	private void sendSettings() {
		workspace().didChangeConfiguration(new DidChangeConfigurationParams(Settings.all()));
	}
}
