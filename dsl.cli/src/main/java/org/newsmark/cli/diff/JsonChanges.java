package org.newsmark.cli.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.newsmark.dsl.comparing.Change;
import org.newsmark.dsl.output.json.JsonWriter;

/** Tells programs what changed. */
final class JsonChanges {

	private JsonChanges() {
	}

	static String write(List<Change> changes, List<String> corrections) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("changes", changes.stream().map(JsonChanges::object).toList());
		json.put("corrections", corrections);
		return JsonWriter.write(json) + "\n";
	}

	private static Map<String, Object> object(Change change) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("change", change.kind().word());
		object.put("of", change.subject());
		object.put("id", change.id());
		object.put("words", change.words());
		object.put("source", change.source());
		object.put("before", change.before());
		object.put("after", change.after());
		object.values().removeIf(Objects::isNull);
		return object;
	}
}
