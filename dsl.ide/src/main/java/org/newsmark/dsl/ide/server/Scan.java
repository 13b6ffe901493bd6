package org.newsmark.dsl.ide.server;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.newsmark.dsl.ide.workspace.FileSummary;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Roots;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the stories of the workspace and has them checked, with progress that a user can follow and cancel. */
@Singleton
final class Scan {

	private static final int TENTHS_OF_A_SECOND = 100;

	@Inject
	private Client client;
	@Inject
	private StoryWorkspace workspace;
	@Inject
	private Roots roots;
	@Inject
	private Index index;

	private volatile boolean showsProgress;
	private volatile Either<String, Integer> token;
	private volatile boolean isCanceled;
	private Thread running;

	/** Starts the first scan. */
	void start(ClientCapabilities editor) {
		showsProgress = editor != null && editor.getWindow() != null
				&& Boolean.TRUE.equals(editor.getWindow().getWorkDoneProgress());
		restart();
	}

	/** Looks for stories once more. */
	synchronized void restart() {
		isCanceled = false;
		workspace.looking();
		running = new Thread(this::run, "newsmark-scan");
		running.setDaemon(true);
		running.start();
	}

	/** Gives up the scan that shows its progress under the token. */
	void cancel(Either<String, Integer> asked) {
		if (asked.equals(token)) {
			cancel();
		}
	}

	void cancel() {
		isCanceled = true;
		workspace.forgetClosed();
	}

	private void run() {
		try {
			Set<URI> found = look();
			begin();
			follow(found);
			end(isCanceled ? "Stopped." : found.size() + " files checked.");
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		} catch (RuntimeException failure) {
			client.complain("it looked for stories", failure);
		}
	}

	private Set<URI> look() {
		Set<URI> found = Set.of();
		try {
			found = roots.find((name, failure) -> client.log("Newsmark cannot read " + name + ": " + failure));
		} finally {
			workspace.found(found);
		}
		return found;
	}

	private void follow(Set<URI> found) throws InterruptedException {
		Set<URI> due = new HashSet<>(found);
		while (!isCanceled && !due.isEmpty()) {
			Thread.sleep(TENTHS_OF_A_SECOND);
			Set<URI> known = new HashSet<>(index.files().stream().map(FileSummary::uri).toList());
			due.removeIf(known::contains);
			report(found.size() - due.size(), found.size());
			if (workspace.isIdle()) {
				return;
			}
		}
	}

	private void begin() {
		if (showsProgress) {
			token = Either.forLeft("newsmark-" + UUID.randomUUID());
			client.get().createProgress(new WorkDoneProgressCreateParams(token)).join();
			WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
			begin.setTitle("Checking stories");
			begin.setCancellable(true);
			begin.setPercentage(0);
			send(begin);
		}
	}

	private void report(int done, int all) {
		WorkDoneProgressReport report = new WorkDoneProgressReport();
		report.setCancellable(true);
		report.setMessage(done + " of " + all);
		report.setPercentage(all == 0 ? 100 : 100 * done / all);
		send(report);
	}

	private void end(String sentence) {
		WorkDoneProgressEnd end = new WorkDoneProgressEnd();
		end.setMessage(sentence);
		send(end);
		token = null;
	}

	private void send(WorkDoneProgressNotification progress) {
		if (token != null) {
			client.get().notifyProgress(new ProgressParams(token, Either.forLeft(progress)));
		}
	}
}
