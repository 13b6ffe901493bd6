package org.newsmark.dsl.tests.ide.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Keeps the messages of a server in the order in which they came. */
final class Heard {

	static final int PATIENCE_SECONDS = 60;

	private final List<JsonObject> messages = new ArrayList<>();

	synchronized void add(JsonObject message) {
		messages.add(message);
		notifyAll();
	}

	synchronized void forget() {
		messages.clear();
	}

	/** Returns what all messages with a method hold. */
	synchronized List<JsonObject> with(String method) {
		return messages.stream().filter(message -> message.has("method") && message.get("method").getAsString()
				.equals(method))
				.map(message -> message.getAsJsonObject("params")).toList();
	}

	/** Returns the last findings on a file; null where there are none. */
	synchronized JsonObject lastOn(String uri) {
		return messages.stream().filter(message -> isAbout(message, uri)).reduce((before, after) -> after).orElse(null);
	}

	/** Waits for a message; empty where none comes in time. */
	synchronized Optional<JsonObject> await(Predicate<JsonObject> wanted) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		try {
			while (true) {
				Optional<JsonObject> found = messages.stream().filter(wanted).findFirst();
				long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
				if (found.isPresent() || left <= 0) {
					return found;
				}
				wait(left);
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Tells whether a message publishes the findings of a file. */
	static boolean isAbout(JsonObject message, String uri) {
		return message.has("method") && message.get("method").getAsString().equals("textDocument/publishDiagnostics")
				&& message.getAsJsonObject("params").get("uri").getAsString().equals(uri);
	}

	/** Returns the rules of published findings. */
	static List<String> rules(JsonObject published) {
		List<String> rules = new ArrayList<>();
		for (JsonElement each : published.getAsJsonObject("params").getAsJsonArray("diagnostics")) {
			rules.add(each.getAsJsonObject().get("code").getAsString());
		}
		return rules;
	}

	@Override
	public synchronized String toString() {
		return messages.toString();
	}
}
