package org.newsmark.dsl.output.graph;

/** Writes a graph in DOT, the language of Graphviz. */
public final class Dot {

	private Dot() {
	}

	/** Returns the graph, one node or edge on each line. */
	public static String write(Graph graph) {
		StringBuilder dot = new StringBuilder("digraph newsmark {\n\trankdir=LR;\n\tnode [fontname=\"sans-serif\"];\n");
		graph.nodes().forEach(node -> dot.append('\t').append(node.id()).append(" [label=\"")
				.append(escaped(node.shortLabel()))
				.append("\", ").append(shape(node)).append("];\n"));
		graph.edges().forEach(edge -> dot.append('\t').append(edge.from()).append(" -> ").append(edge.to())
				.append(" [label=\"")
				.append(edge.label()).append("\"];\n"));
		return dot.append("}\n").toString();
	}

	private static String shape(Node node) {
		return switch (node.type()) {
		case STORY -> "shape=box, style=bold";
		case CLAIM -> "shape=box";
		case QUOTE -> "shape=box, style=rounded";
		case SOURCE -> "shape=ellipse";
		case ANONYMOUS -> "shape=ellipse, style=dashed";
		};
	}

	/** A backslash in a label begins a line break, or names the node or graph. */
	private static String escaped(String label) {
		return label.replace("\\", "\\\\").replace("\"", "\\\"");
	}
}
