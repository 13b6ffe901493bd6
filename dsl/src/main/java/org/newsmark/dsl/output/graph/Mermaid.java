package org.newsmark.dsl.output.graph;

/** Writes a graph as a Mermaid flowchart. */
public final class Mermaid {

	/** What stands for itself in a label, besides letters and digits; all else could begin some markup. */
	private static final String PLAIN = " ,'!?()";

	private Mermaid() {
	}

	/** Returns the flowchart, one node or edge on each line. */
	public static String write(Graph graph) {
		StringBuilder chart = new StringBuilder("flowchart LR\n");
		graph.nodes().forEach(node -> chart.append("  ").append(node.id()).append(shaped(node)).append('\n'));
		graph.edges().forEach(edge -> chart.append("  ").append(edge.from()).append(" -->|").append(edge.label())
				.append("| ")
				.append(edge.to()).append('\n'));
		return chart.toString();
	}

	private static String shaped(Node node) {
		String label = '"' + escaped(node.shortLabel()) + '"';
		return switch (node.type()) {
		case STORY -> "[[" + label + "]]";
		case CLAIM -> "[" + label + "]";
		case QUOTE -> "([" + label + "])";
		case SOURCE -> "(" + label + ")";
		case ANONYMOUS -> "{{" + label + "}}";
		};
	}

	/** Writes what may be markup as Mermaid's entities: brackets, HTML, Markdown, directives in percent signs. */
	private static String escaped(String label) {
		StringBuilder escaped = new StringBuilder();
		label.codePoints().forEach(c -> {
			if (c >= 0x80 || Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
				escaped.appendCodePoint(c);
			} else {
				escaped.append('#').append(c).append(';');
			}
		});
		return escaped.isEmpty() ? " " : escaped.toString();
	}
}
