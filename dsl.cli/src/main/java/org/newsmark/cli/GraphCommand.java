package org.newsmark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.newsmark.cli.files.Input;
import org.newsmark.cli.graph.GraphFormat;
import org.newsmark.dsl.output.graph.Graph;
import org.newsmark.dsl.output.graph.GraphReader;
import org.newsmark.dsl.output.graph.NodeIds;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws stories, claims, quotes and sources, and how they hang together. */
@Command(
		name = "graph",
		description = "Write stories, claims, quotes and sources as a graph, for a tool that draws it.",
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark graph stories | dot -Tsvg > stories.svg   draw it with Graphviz",
				"  newsmark graph --format mermaid story.news         for a Markdown page",
				"  newsmark graph --format json stories               for a program",
				"",
				"Exit codes:",
				"  0  written",
				"  1  a story does not parse as a whole; what could be read of it is written",
				"  2  something could not be read"
		})
final class GraphCommand implements Callable<Integer> {

	private final StoryReading reading;
	private final Io io;

	@Mixin
	private PathArguments arguments;
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "dot",
			description = "How to write it: ${COMPLETION-CANDIDATES}. The default is dot.")
	private GraphFormat format;
	@Mixin
	private HelpOption help;

	GraphCommand(Supplier<Injector> language, Io io) {
		this.reading = new StoryReading(language, io);
		this.io = io;
	}

	@Override
	public Integer call() {
		List<Input> stories = reading.find(arguments.paths);
		if (!stories.isEmpty()) {
			NodeIds ids = new NodeIds(io.directory());
			Graph graph = new Graph();
			reading.read(stories, file -> GraphReader.read(file, ids), (story, read) -> graph.add(read));
			io.out().print(format.write(graph));
		}
		return reading.exitCode();
	}
}
