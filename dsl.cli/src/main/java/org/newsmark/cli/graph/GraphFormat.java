package org.newsmark.cli.graph;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.output.graph.Dot;
import org.newsmark.dsl.output.graph.Graph;
import org.newsmark.dsl.output.graph.GraphJson;
import org.newsmark.dsl.output.graph.Mermaid;

/** Names the notations in which graphs can be written. */
public enum GraphFormat {

	dot(Dot::write),
	mermaid(Mermaid::write),
	json(GraphJson::write);

	private final Function<Graph, String> writer;

	GraphFormat(Function<Graph, String> writer) {
		this.writer = writer;
	}

	/** Returns the graph in this notation; tabs at the start of lines are ours, and kept. */
	public String write(Graph graph) {
		return writer.apply(graph).lines().map(GraphFormat::printable).collect(Collectors.joining("\n", "", "\n"));
	}

	private static String printable(String line) {
		return line.startsWith("\t") ? "\t" + Printable.text(line.substring(1)) : Printable.text(line);
	}
}
