package org.newsmark.dsl.output.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Gathers stories, their claims and quotes and the sources of these; what several stories cite is one node. */
public final class Graph {

	private final Map<String, Node> nodes = new LinkedHashMap<>();
	private final Set<Edge> edges = new LinkedHashSet<>();
	/** Claims that a story names and another one tells: that one knows their words. */
	private final Set<String> known = new LinkedHashSet<>();

	/** Adds all of another graph. */
	public void add(Graph other) {
		other.nodes.forEach((id, node) -> {
			if (other.known.contains(id)) {
				add(node);
			} else {
				mention(node);
			}
		});
		edges.addAll(other.edges);
	}

	void add(Node node) {
		if (known.add(node.id())) {
			nodes.put(node.id(), node);
		}
	}

	/** Adds a node of which only the name is known, until somebody knows more. */
	void mention(Node node) {
		nodes.putIfAbsent(node.id(), node);
	}

	boolean knows(String id) {
		return known.contains(id);
	}

	void connect(String from, String to, String label) {
		edges.add(new Edge(from, to, label));
	}

	Collection<Node> nodes() {
		return nodes.values();
	}

	Collection<Edge> edges() {
		return edges;
	}
}
