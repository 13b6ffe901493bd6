package org.newsmark.dsl.ide.rename;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Refuses a rename with a sentence that the editor shows. */
final class Refusal {

	private Refusal() {
	}

	static ResponseErrorException because(String sentence) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
	}
}
