package org.newsmark.dsl.tests.ide.session;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Takes messages from a stream as the protocol lays them out there. */
final class Wire {

	private static final String LENGTH = "Content-Length: ";

	private Wire() {
	}

	/** Reads one message; what stands in its header besides the length is handed on. */
	static JsonObject read(DataInputStream in, Consumer<String> others) throws IOException {
		int length = -1;
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			if (line.startsWith(LENGTH)) {
				length = Integer.parseInt(line.substring(LENGTH.length()));
			} else {
				others.accept(line);
			}
		}
		return JsonParser.parseString(new String(in.readNBytes(length), StandardCharsets.UTF_8)).getAsJsonObject();
	}

	private static String line(DataInputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (char next = (char) in.readByte(); next != '\n'; next = (char) in.readByte()) {
			line.append(next == '\r' ? "" : next);
		}
		return line.toString();
	}
}
