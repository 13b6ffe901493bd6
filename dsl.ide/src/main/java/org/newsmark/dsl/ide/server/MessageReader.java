package org.newsmark.dsl.ide.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Reads the messages of an editor. Whatever is wrong with one of them is answered with an error and stays with it:
 * nothing but the end of the stream ends the reading.
 */
final class MessageReader {

	/** A length beyond this is a mistake, and waiting for so much would be waiting forever. */
	private static final int LONGEST = 1 << 28;
	private static final int LONGEST_HEADER_LINE = 1 << 12;
	private static final String LENGTH = "content-length:";

	private final InputStream in;
	private final MessageJsonHandler json;
	private final RemoteEndpoint endpoint;
	private final Rejections rejections;

	MessageReader(InputStream in, MessageJsonHandler json, RemoteEndpoint endpoint, Rejections rejections) {
		this.in = new BufferedInputStream(in);
		this.json = json;
		this.endpoint = endpoint;
		this.rejections = rejections;
	}

	/** Reads until the stream ends. */
	void readAll() throws IOException {
		for (int length = nextLength(); length >= 0; length = nextLength()) {
			byte[] content = in.readNBytes(length);
			if (content.length < length) {
				return;
			}
			try {
				take(content);
			} catch (OutOfMemoryError tooLong) {
				rejections.send(null, ResponseErrorCode.InternalError, "There is not enough memory for this message.");
			}
		}
	}

	/** Reads over a header, and returns how many bytes follow it; -1 at the end. */
	private int nextLength() throws IOException {
		int length = -1;
		boolean isBlank = true;
		for (String line = headerLine(); line != null; line = headerLine()) {
			int name = line.lastIndexOf(LENGTH);
			if (name >= 0) {
				length = length(line.substring(name + LENGTH.length()).trim());
			}
			if (line.isEmpty() && length >= 0) {
				return length;
			}
			if (line.isEmpty() && !isBlank) {
				rejections.send(null, ResponseErrorCode.InvalidRequest,
						"A message has no usable 'Content-Length' (0 to " + LONGEST + "): it is skipped.");
			}
			isBlank = line.isEmpty();
		}
		return -1;
	}

	private static int length(String number) {
		try {
			int length = Integer.parseInt(number);
			return length <= LONGEST ? length : -1;
		} catch (NumberFormatException isNone) {
			return -1;
		}
	}

	/**
	 * Reads a line without its break; null at the end. Where a message of unknown length was skipped, the line begins
	 * with that message, of which no more is kept than a header needs.
	 */
	private String headerLine() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				return null;
			}
			if (line.size() == LONGEST_HEADER_LINE) {
				byte[] kept = line.toByteArray();
				line.reset();
				line.write(kept, LONGEST_HEADER_LINE / 2, LONGEST_HEADER_LINE / 2);
			}
			if (next != '\r') {
				line.write(next);
			}
		}
		return line.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
	}

	private void take(byte[] content) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		} catch (CharacterCodingException e) {
			rejections.send(null, ResponseErrorCode.ParseError, "The message is not UTF-8.");
			return;
		}
		Message message;
		try {
			message = json.parseMessage(text);
		} catch (MessageIssueException | JsonParseException | IllegalStateException | NumberFormatException e) {
			refuse(text, e);
			return;
		}
		if (message == null) {
			rejections.send(null, ResponseErrorCode.InvalidRequest, "The message is empty.");
		} else {
			endpoint.consume(message);
		}
	}

	private void refuse(String text, RuntimeException failure) {
		JsonElement message;
		try {
			message = JsonParser.parseString(text);
		} catch (JsonParseException e) {
			rejections.send(null, ResponseErrorCode.ParseError, "The message is not JSON.");
			return;
		}
		boolean isNamed = message.isJsonObject() && isPrimitive(message.getAsJsonObject(), "method");
		if (isNamed && message.getAsJsonObject().has("id")) {
			rejections.send(message.getAsJsonObject().get("id"), ResponseErrorCode.InvalidParams, "The parameters of '"
					+ message.getAsJsonObject().get("method").getAsString() + "' are not what the protocol says.");
		} else if (failure instanceof MessageIssueException answer
				&& answer.getRpcMessage() instanceof ResponseMessage) {
			endpoint.handle(answer.getRpcMessage(), answer.getIssues());
		} else if (!isNamed) {
			rejections.send(null, ResponseErrorCode.InvalidRequest, "The message is neither a request nor an answer.");
		}
	}

	private static boolean isPrimitive(JsonObject object, String property) {
		return object.has(property) && object.get(property).isJsonPrimitive();
	}
}
