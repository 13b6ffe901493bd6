package org.newsmark.cli.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

/**
 * Writes JSON as findings come, so that memory does not grow with their number. The stream behind keeps its failures to
 * itself, as print streams do.
 */
final class JsonStream {

	private final PrintStream out;
	private final JsonWriter json;

	private JsonStream(PrintStream out, String indent) {
		this.out = out;
		this.json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		json.setIndent(indent);
		// one line after the other is no single document
		json.setStrictness(Strictness.LENIENT);
	}

	/** Writes one document over many lines. */
	static JsonStream document(PrintStream out) {
		return new JsonStream(out, "  ");
	}

	/** Writes a document on each line. */
	static JsonStream lines(PrintStream out) {
		return new JsonStream(out, "");
	}

	JsonStream beginObject() {
		return write(json::beginObject);
	}

	JsonStream endObject() {
		return write(json::endObject);
	}

	JsonStream beginArray() {
		return write(json::beginArray);
	}

	JsonStream beginArray(String name) {
		return write(() -> json.name(name).beginArray());
	}

	JsonStream endArray() {
		return write(json::endArray);
	}

	/** Writes an object as a property. */
	JsonStream object(String name, Runnable properties) {
		write(() -> json.name(name));
		return object(properties);
	}

	/** Writes an object as an element of an array. */
	JsonStream object(Runnable properties) {
		beginObject();
		properties.run();
		return endObject();
	}

	JsonStream array(String name, Runnable elements) {
		beginArray(name);
		elements.run();
		return endArray();
	}

	JsonStream field(String name, String value) {
		return write(() -> json.name(name).value(value));
	}

	JsonStream field(String name, int value) {
		return write(() -> json.name(name).value(value));
	}

	JsonStream field(String name, boolean value) {
		return write(() -> json.name(name).value(value));
	}

	/** Ends a line of its own. */
	JsonStream endLine() {
		write(json::flush);
		out.print("\n");
		return this;
	}

	private interface Writing {
		void run() throws IOException;
	}

	private JsonStream write(Writing writing) {
		try {
			writing.run();
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
