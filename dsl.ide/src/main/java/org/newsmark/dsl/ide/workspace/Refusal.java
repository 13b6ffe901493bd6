package org.newsmark.dsl.ide.workspace;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Makes the answers to what cannot be done: one sentence each, which an editor shows. */
public final class Refusal {

	private Refusal() {
	}

	/** Says that something stands against what was asked for. */
	public static ResponseErrorException because(String sentence) {
		return of(ResponseErrorCode.RequestFailed, sentence);
	}

	/** Says that it was asked for in a wrong way. */
	public static ResponseErrorException ofArguments(String sentence) {
		return of(ResponseErrorCode.InvalidParams, sentence);
	}

	/** Says it with a code of the protocol. */
	public static ResponseErrorException of(ResponseErrorCode code, String sentence) {
		return new ResponseErrorException(new ResponseError(code, sentence, null));
	}
}
