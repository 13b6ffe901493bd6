package org.newsmark.dsl.ide.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
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

	/** Answers a question about a file; null where there is no such file. The index is up to date meanwhile. */
	<T> CompletableFuture<T> about(TextDocumentIdentifier file, Function<Draft, T> question) {
		URI uri = Uris.uri(file.getUri());
		return answer(() -> workspace.read(uri, question).orElse(null));
	}

	/** Answers a question about the whole workspace. */
	<T> CompletableFuture<T> answer(Supplier<T> question) {
		return CompletableFutures.computeAsync(threads, cancellation -> {
			cancellation.checkCanceled();
			try {
				workspace.refreshIndex();
				cancellation.checkCanceled();
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
		});
	}
}
