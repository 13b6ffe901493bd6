package org.newsmark.dsl.ide.server;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.MessageConstants;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

import com.google.gson.JsonElement;

/** Answers what cannot be understood as a request, where it says at all what it wants to be called by. */
final class Rejections {

	private final MessageConsumer out;

	Rejections(MessageConsumer out) {
		this.out = out;
	}

	/** Sends an error; {@code id} is null where the message does not give one. */
	void send(JsonElement id, ResponseErrorCode code, String sentence) {
		ResponseMessage answer = new ResponseMessage();
		answer.setJsonrpc(MessageConstants.JSONRPC_VERSION);
		if (id != null && id.isJsonPrimitive()) {
			answer.setRawId(id.getAsJsonPrimitive().isNumber() ? Either.forRight(id.getAsNumber())
					: Either.forLeft(id.getAsString()));
		}
		answer.setError(new ResponseError(code, sentence, null));
		out.consume(answer);
	}
}
