package org.newsmark.dsl.ide.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
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

	private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
		Thread thread = new Thread(task, "newsmark-request");
		thread.setDaemon(true);
		return thread;
	});

	private volatile boolean isOpen;

	/** Lets requests in; before that, and after {@link #close}, they are refused as the protocol demands. */
	void open() {
		isOpen = true;
	}

	void close() {
		isOpen = false;
	}

	boolean isOpen() {
		return isOpen;
	}

	/** Answers a question about a file; null where there is no such file. The index is up to date meanwhile. */
	<T> CompletableFuture<T> about(TextDocumentIdentifier file, Function<Draft, T> question) {
		return answer(() -> workspace.read(Uris.uri(file.getUri()), question).orElse(null));
	}

	/** Answers a question about the whole workspace. */
	<T> CompletableFuture<T> answer(Supplier<T> question) {
		if (!isOpen) {
			return CompletableFuture.failedFuture(refusal());
		}
		return CompletableFutures.computeAsync(threads, cancellation -> {
			cancellation.checkCanceled();
			try {
				workspace.refreshIndex();
				cancellation.checkCanceled();
				return question.get();
			} catch (CancellationException | ResponseErrorException answer) {
				throw answer;
			} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
				client.complain("it answered the editor", failure);
				throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InternalError,
						"Newsmark could not answer: " + failure, null));
			}
		});
	}

	private static ResponseErrorException refusal() {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.ServerNotInitialized,
				"Newsmark answers after 'initialize' and until 'shutdown'.", null));
	}
}
