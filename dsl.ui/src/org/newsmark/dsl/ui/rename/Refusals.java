package org.newsmark.dsl.ui.rename;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/** Finds the sentence with which the server refuses. */
final class Refusals {

	private Refusals() {
	}

	static String sentence(Throwable failure) {
		boolean isWrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
		Throwable cause = isWrapped && failure.getCause() != null ? failure.getCause() : failure;
		return cause instanceof ResponseErrorException refusal ? refusal.getResponseError().getMessage()
				: "Newsmark could not answer. Please try again.";
	}
}
