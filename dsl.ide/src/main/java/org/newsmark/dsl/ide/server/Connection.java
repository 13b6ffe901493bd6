package org.newsmark.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.newsmark.dsl.ide.NewsmarkIdeSetup;

/** Serves one editor over a pair of streams, until it says goodbye or is gone. */
public final class Connection {

	private final NewsmarkServer server = new NewsmarkIdeSetup().createInjectorAndDoEMFRegistration()
			.getInstance(NewsmarkServer.class);
	private final CountDownLatch ended = new CountDownLatch(1);

	/**
	 * Serves until the connection ends.
	 *
	 * @return whether it ended as the protocol has it: asked to shut down, then to exit
	 */
	public boolean serve(InputStream in, OutputStream out) throws InterruptedException {
		Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
		server.connect(launcher.getRemoteProxy());
		server.onExit(ended::countDown);
		var listening = launcher.startListening();
		Thread gone = new Thread(() -> awaitEnd(listening), "newsmark-connection");
		gone.setDaemon(true);
		gone.start();
		ended.await();
		return server.isShutDown();
	}

	/** An editor that crashes closes its end of the stream. */
	private void awaitEnd(Future<Void> listening) {
		try {
			listening.get();
		} catch (InterruptedException | ExecutionException isOver) {
			Thread.currentThread().interrupt();
		} finally {
			ended.countDown();
		}
	}
}
