package org.newsmark.dsl.ide.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures.FutureCancelChecker;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Answers requests away from the thread that reads them, so that the next message is read at once. An answer is made
 * from the text as it stands when the request is taken up; a request that fails fails alone.
 */
@Singleton
final class Requests {

	@Inject
	private StoryWorkspace workspace;
	@Inject
	private Client client;
	@Inject
	private OperationCanceledManager cancellations;

	private static final CompletableFuture<Void> AT_ONCE = CompletableFuture.completedFuture(null);
	/** Enough that a long answer does not hold up short ones. */
	private static final int THREADS = 4 + Runtime.getRuntime().availableProcessors();

	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
		Thread thread = new Thread(task, "newsmark-request");
		thread.setDaemon(true);
		return thread;
	});

	/** Lets what has been asked be answered, and nothing more be asked. */
	void stop() {
		threads.shutdown();
	}

	/** Answers a question about a file from its text and those that it sees; null where there is no such file. */
	<T> CompletableFuture<T> aboutText(TextDocumentIdentifier file, Function<Draft, T> question) {
		URI uri = Uris.uri(file.getUri());
		return answer(AT_ONCE, () -> workspace.read(uri, question).orElse(null));
	}

	/** Answers a question about a file from what is known of the workspace by now; null where there is no such file. */
	<T> CompletableFuture<T> about(TextDocumentIdentifier file, Function<Draft, T> question) {
		return answer(AT_ONCE, reading(file, question));
	}

	/** Answers a question about the whole workspace. */
	<T> CompletableFuture<T> answer(Supplier<T> question) {
		return answer(AT_ONCE, indexed(question));
	}

	/** Answers a question about a file, as soon as every file is checked: before that, the answer would not be whole. */
	<T> CompletableFuture<T> aboutAll(TextDocumentIdentifier file, Function<Draft, T> question) {
		return answer(workspace.settled(), reading(file, question));
	}

	/** Answers a question about the whole workspace, as soon as every file is checked. */
	<T> CompletableFuture<T> answerOfAll(Supplier<T> question) {
		return answer(workspace.settled(), indexed(question));
	}

	private <T> Supplier<T> reading(TextDocumentIdentifier file, Function<Draft, T> question) {
		URI uri = Uris.uri(file.getUri());
		return indexed(() -> workspace.readIndexed(uri, question).orElse(null));
	}

	private <T> Supplier<T> indexed(Supplier<T> question) {
		return () -> {
			workspace.refreshIndex();
			return question.get();
		};
	}

	/** Takes no thread before the time has come; until then, and later, the editor may cancel the answer. */
	private <T> CompletableFuture<T> answer(CompletableFuture<Void> time, Supplier<T> question) {
		CompletableFuture<CancelChecker> start = new CompletableFuture<>();
		CompletableFuture<T> answer = start.thenApplyAsync(cancellation -> answer(question, cancellation), threads);
		time.thenRun(() -> start.complete(new FutureCancelChecker(answer)));
		return answer;
	}

	private <T> T answer(Supplier<T> question, CancelChecker cancellation) {
		cancellation.checkCanceled();
		try {
			return question.get();
		} catch (CancellationException | ResponseErrorException answer) {
			throw answer;
		} catch (RuntimeException | Error failure) {
			if (cancellations.isOperationCanceledException(failure)) {
				throw new CancellationException();
			}
			client.complain("it answered the editor", failure);
			throw new ResponseErrorException(Gate.error(failure));
		}
	}
}
