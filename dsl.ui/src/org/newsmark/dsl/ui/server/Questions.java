package org.newsmark.dsl.ui.server;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Asks the server about the text that an editor shows. What is no story of a file has no answers. */
public final class Questions {

	/** A workbench that stands still for a tenth of a second is felt as stuck, and the answer has to be shown as well. */
	private static final Duration MOMENT = Duration.ofMillis(80);
	/** Several questions may come one after the other. */
	private static final Duration GLANCE = Duration.ofMillis(20);
	private static final Duration LONGEST = Duration.ofSeconds(10);

	private Questions() {
	}

	/** Asks, and hands the answer to the UI thread, unless the text has changed meanwhile. */
	public static <T> void later(IDocument document, Function<TextDocumentIdentifier, CompletableFuture<T>> question,
			Consumer<T> taker) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		long stamp = FileDocuments.stamp(document);
		ask(document, question).thenAccept(answer -> {
			if (answer != null && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (FileDocuments.stamp(document) == stamp) {
						taker.accept(answer);
					}
				});
			}
		}).exceptionally(Questions::log);
	}

	/** Asks and waits: in the UI thread only for a moment, after which there is no answer. */
	public static <T> Optional<T> now(IDocument document,
			Function<TextDocumentIdentifier, CompletableFuture<T>> question) {
		return within(Display.getCurrent() == null ? LONGEST : MOMENT, ask(document, question));
	}

	/** Waits for an answer: in the UI thread soon with a busy cursor, while the workbench goes on. */
	public static <T> Optional<T> patiently(CompletableFuture<T> answer) {
		if (Display.getCurrent() == null) {
			return within(LONGEST, answer);
		}
		Optional<T> early = within(GLANCE, answer);
		if (answer.isDone()) {
			return early;
		}
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> within(LONGEST, answer));
		} catch (InterruptedException isCanceled) {
			return Optional.empty();
		} catch (InvocationTargetException failure) {
			throw new IllegalStateException(failure);
		}
		return within(Duration.ZERO, answer);
	}

	private static <T> Optional<T> within(Duration patience, CompletableFuture<T> answer) {
		try {
			return Optional.ofNullable(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (TimeoutException | CancellationException isLate) {
			return Optional.empty();
		} catch (ExecutionException failure) {
			log(failure);
			return Optional.empty();
		}
	}

	/** Asks; the answer is null where the document is no story of a file. For any other text, no server is started. */
	public static <T> CompletableFuture<T> ask(IDocument document,
			Function<TextDocumentIdentifier, CompletableFuture<T>> question) {
		return !FileDocuments.isStory(document) ? CompletableFuture.completedFuture(null)
				: ServerInProcess.started().thenCompose(server -> server.documents().identifier(document).map(question)
						.orElseGet(() -> CompletableFuture.completedFuture(null)));
	}

	/** The server takes back an answer whose text has changed; another one comes. */
	private static <T> T log(Throwable failure) {
		Throwable cause = failure.getCause() == null ? failure : failure.getCause();
		if (!(cause instanceof CancellationException)) {
			ILog.get().error("Newsmark could not answer the editor", cause);
		}
		return null;
	}
}
