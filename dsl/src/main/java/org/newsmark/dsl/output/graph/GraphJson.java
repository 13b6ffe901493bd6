package org.newsmark.dsl.output.graph;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.newsmark.dsl.output.json.JsonWriter;

/** Writes a graph as JSON: an array of nodes, an array of edges. */
public final class GraphJson {

	private GraphJson() {
	}

	/** Returns the graph, with whole labels. */
	public static String write(Graph graph) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("nodes", graph.nodes().stream().map(GraphJson::object).toList());
		json.put("edges", graph.edges().stream().map(GraphJson::object).toList());
		return JsonWriter.write(json) + "\n";
	}

	private static Map<String, Object> object(Node node) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("id", node.id());
		object.put("type", (node.kind() == null ? node.type().name() : "SOURCE").toLowerCase(Locale.ROOT));
		object.put("kind", node.kind());
		object.put("label", node.label());
		object.put("status", node.status());
		object.values().removeIf(Objects::isNull);
		return object;
	}

	private static Map<String, Object> object(Edge edge) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("from", edge.from());
		object.put("to", edge.to());
		object.put("label", edge.label());
		return object;
	}
}
