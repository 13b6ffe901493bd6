package org.newsmark.dsl.ide.commands;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Makes the answers to commands that can't be carried out: one sentence each, which an editor shows. */
final class Refusal {

	private Refusal() {
	}

	/** Says that the command was called in a wrong way. */
	static ResponseErrorException ofArguments(String sentence) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, sentence, null));
	}

	/** Says that something stands against what was asked for. */
	static ResponseErrorException of(String sentence) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
	}
}
