package org.newsmark.dsl.ide.server;

import java.util.UUID;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows in the editor how far one piece of work has come. Nothing waits for the editor meanwhile. */
final class Progress {

	private enum State {
		REQUESTED, SHOWN, ENDED
	}

	/** More often than this, nobody could read it. */
	private static final long NANOS_BETWEEN_REPORTS = 100_000_000;

	private final Either<String, Integer> token = Either.forLeft("newsmark-" + UUID.randomUUID());
	private final LanguageClient editor;
	private State state = State.REQUESTED;
	private String result;
	private long lastReport = System.nanoTime();

	/** Asks the editor to show the work under a title; where it would rather not, nothing more is said. */
	Progress(LanguageClient editor, String title) {
		this.editor = editor;
		editor.createProgress(new WorkDoneProgressCreateParams(token)).thenRun(() -> begin(title));
	}

	boolean isCalled(Either<String, Integer> name) {
		return token.equals(name);
	}

	/** Work may be over before the editor answers: it then hears of the end at once. */
	private synchronized void begin(String title) {
		WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
		begin.setTitle(title);
		begin.setCancellable(true);
		begin.setPercentage(0);
		send(begin);
		if (state == State.REQUESTED) {
			state = State.SHOWN;
		} else {
			sendEnd();
		}
	}

	synchronized void report(int done, int all) {
		long now = System.nanoTime();
		if (state == State.SHOWN && now - lastReport >= NANOS_BETWEEN_REPORTS) {
			lastReport = now;
			WorkDoneProgressReport report = new WorkDoneProgressReport();
			report.setCancellable(true);
			report.setMessage(done + " of " + all);
			report.setPercentage(100 * done / all);
			send(report);
		}
	}

	synchronized void end(String sentence) {
		if (state == State.ENDED) {
			return;
		}
		result = sentence;
		if (state == State.SHOWN) {
			sendEnd();
		}
		state = State.ENDED;
	}

	private void sendEnd() {
		WorkDoneProgressEnd end = new WorkDoneProgressEnd();
		end.setMessage(result);
		send(end);
	}

	private void send(WorkDoneProgressNotification progress) {
		editor.notifyProgress(new ProgressParams(token, Either.forLeft(progress)));
	}
}
