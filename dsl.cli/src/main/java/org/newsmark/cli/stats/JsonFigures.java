package org.newsmark.cli.stats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.newsmark.dsl.output.json.JsonWriter;

/** Tells programs what was counted: the total, and the rows in an array. */
final class JsonFigures {

	private JsonFigures() {
	}

	static String write(Statistics statistics) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("by", statistics.by().name());
		json.put("total", figures(statistics.total()));
		List<Map<String, Object>> rows = statistics.rows().entrySet().stream().map(row -> {
			Map<String, Object> named = new LinkedHashMap<>();
			named.put("name", row.getKey());
			named.putAll(figures(row.getValue()));
			return named;
		}).toList();
		json.put("rows", rows);
		return JsonWriter.write(json) + "\n";
	}

	private static Map<String, Object> figures(Tally tally) {
		Map<String, Object> figures = tally.figures();
		figures.values().removeIf(Objects::isNull);
		return figures;
	}
}
