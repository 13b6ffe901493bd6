package org.newsmark.dsl.ide.commands;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.ide.workspace.Uris;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Reads the arguments of a command: one object with named values. They come as JSON from another process, and as a map
 * from the same one.
 */
final class Arguments {

	private final String command;
	private final Object given;

	Arguments(String command, List<Object> arguments) {
		this.command = command;
		this.given = arguments == null || arguments.isEmpty() ? null : arguments.get(0);
	}

	/** Returns the file that {@code uri} names. */
	URI file() {
		String uri = text("uri");
		try {
			return Uris.uri(uri);
		} catch (IllegalArgumentException e) {
			throw Refusal.ofArguments(command + " can't read the address " + uri + ": a file's begins with file:///.");
		}
	}

	/** Returns a text that must be there. */
	String text(String name) {
		Object value = given instanceof Map<?, ?> map ? map.get(name)
				: given instanceof JsonObject json ? json.get(name) : null;
		String text = value instanceof String string ? string
				: value instanceof JsonElement json && json.isJsonPrimitive() ? json.getAsString() : "";
		if (text.isBlank()) {
			throw Refusal.ofArguments(command + " needs an object with \"" + name + "\" as its argument.");
		}
		return text;
	}
}
