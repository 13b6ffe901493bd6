package org.newsmark.dsl.ide.server;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.newsmark.dsl.ide.workspace.Roots;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the stories of the workspace and has them checked, with progress that a user can follow and cancel. */
@Singleton
final class Scan {

	@Inject
	private Client client;
	@Inject
	private StoryWorkspace workspace;
	@Inject
	private Roots roots;

	private boolean showsProgress;
	private volatile Round round;

	/** Starts the first scan. */
	void start(ClientCapabilities editor) {
		showsProgress = editor != null && editor.getWindow() != null
				&& Boolean.TRUE.equals(editor.getWindow().getWorkDoneProgress());
		restart();
	}

	/** Looks for stories once more. */
	synchronized void restart() {
		if (round != null) {
			round.end("Begun anew.");
		}
		workspace.looking();
		round = new Round();
		Thread thread = new Thread(round::run, "newsmark-scan");
		thread.setDaemon(true);
		thread.start();
	}

	/** Hears that all is known of a file. */
	void checked(URI uri) {
		Round current = round;
		if (current != null) {
			current.checked(uri);
		}
	}

	/** Gives up the scan that shows its progress under the token. */
	void cancel(Either<String, Integer> token) {
		Round current = round;
		if (current != null && current.progress.filter(progress -> progress.isCalled(token)).isPresent()) {
			cancel();
		}
	}

	/** Gives up the scan; files that are open are still checked. */
	synchronized void cancel() {
		if (round != null) {
			round.end("Stopped.");
		}
		workspace.forgetClosed();
	}

	/** Holds one scan, from the first look at a folder to the last check. */
	private final class Round {

		private final Optional<Progress> progress = showsProgress
				? Optional.of(new Progress(client.get(), "Checking stories")) : Optional.empty();
		private final Set<URI> due = ConcurrentHashMap.newKeySet();
		private volatile int all;
		private volatile boolean isOver;

		void run() {
			Set<URI> found = Set.of();
			try {
				found = roots.find((name, failure) -> client.log("Newsmark cannot read " + name + ": " + failure));
				all = found.size();
				due.addAll(found);
			} catch (RuntimeException failure) {
				client.complain("it looked for stories", failure);
			} finally {
				workspace.found(isOver ? Set.of() : found);
			}
			if (due.isEmpty()) {
				end("");
			}
		}

		void checked(URI uri) {
			if (!due.remove(uri) || isOver) {
				return;
			}
			if (due.isEmpty()) {
				end(all + (all == 1 ? " file checked." : " files checked."));
			} else {
				progress.ifPresent(shown -> shown.report(all - due.size(), all));
			}
		}

		void end(String sentence) {
			isOver = true;
			progress.ifPresent(shown -> shown.end(sentence));
		}
	}
}
