package org.newsmark.dsl.tests.output;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.Test;
import org.newsmark.dsl.output.graph.Dot;
import org.newsmark.dsl.output.graph.Graph;
import org.newsmark.dsl.output.graph.GraphJson;
import org.newsmark.dsl.output.graph.GraphReader;
import org.newsmark.dsl.output.graph.Mermaid;
import org.newsmark.dsl.output.graph.NodeIds;
import org.newsmark.dsl.tests.Newsroom;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.parse.Parser;

/** Checks graphs in what a parser of DOT, and one of JSON, read in them. */
public class GraphTest {

	private static final String HEADER = """
			story "Bridge" { published 2025-11-30 }
			source lund: person "Ada Lund" { note "SECRET" }
			source bo-ek: anonymous "a clerk" { via @herald approved-by "SECRET" }
			source herald: publication "The Herald" { by @lund }
			---
			""";

	/** All that begins something in DOT, in Mermaid, in HTML or in Markdown. */
	private static final String HOSTILE = "\\\" ] ; --> | end } \\\\ \\\\N #35; %%{init: {'theme': 'dark'}}%% <img src=x> "
			+ "`x` **b** click a href";

	/** A label of Mermaid: no sign that begins anything stands in it but as an entity. */
	private static final Pattern MERMAID_LABEL = Pattern.compile("\"((?:#\\d+;|[^\\p{Punct}]|[,'!?()])+)\"");

	@Test
	public void claimsLeadToTheirSourcesAndOnward() throws IOException {
		assertEquals(Set.of("Bridge -tells> It closes", "It closes -by> a clerk", "a clerk -via> The Herald",
				"The Herald -by> Ada Lund"),
				edges("[It closes]{claim by @bo-ek}."));
		assertEquals(Set.of("Bridge -tells> It closes", "It closes -by> Ada Lund", "It closes -via> The Herald",
				"It closes -evidence> The Herald", "The Herald -by> Ada Lund"),
				edges("[It closes]{claim by @lund via @herald evidence @herald}."));
	}

	@Test
	public void claimsLeadToThoseTheyRespondTo() throws IOException {
		assertEquals(Set.of("Bridge -tells> One", "Bridge -tells> Two", "Two -denies> One", "Bridge -tells> Three",
				"Three -answers> One"),
				edges("[One]{claim #one}. [Two]{claim denies #one}. [Three]{quote answers #one}."));
	}

	@Test
	public void readersOfDotFindTheWords() throws IOException {
		MutableGraph graph = new Parser().read(Dot.write(graph(HEADER.replace("Bridge", HOSTILE)
				+ "[It closes]{claim}.")));
		Map<String, String> labels = labels(graph);
		assertEquals(2, labels.size());
		// the parser keeps a backslash as it is written: what it means is for whoever draws
		assertEquals("\" ] ; --> | end } \\\\ \\\\N #35; %%{init: {'theme': 'dark'}}%% <img src=x>…",
				labels.get("story_story"));
	}

	@Test
	public void nothingInALabelIsMermaid() {
		String chart = Mermaid.write(graph(HEADER.replace("Bridge", HOSTILE) + "[It closes]{claim}."));
		String line = chart.lines().skip(1).findFirst().get();
		assertEquals(chart, 1, MERMAID_LABEL.matcher(line).results().count());
		assertEquals(chart, "  story_story[[]]", MERMAID_LABEL.matcher(line).replaceAll(""));
	}

	@Test
	public void neverTellsTheIdOfAnAnonymousSourceNorWhatIsForTheDesk() {
		Graph graph = graph(HEADER + "[It closes]{claim by @bo-ek, @lund}, [said]{note \"SECRET\"}.");
		for (String written : List.of(Dot.write(graph), Mermaid.write(graph), GraphJson.write(graph))) {
			assertFalse(written, written.contains("SECRET") || written.contains("bo-ek")
					|| written.contains("bo_2d_ek"));
		}
	}

	@Test
	public void idsOutlastOtherChanges() throws IOException {
		Set<String> before = labels(new Parser().read(Dot.write(graph(HEADER
				+ "[It closes]{claim #c by @lund}.")))).keySet();
		Set<String> after = labels(new Parser().read(Dot.write(graph(HEADER.replace("lund", "mayor")
				+ "[New]{claim by @mayor}. [It shuts]{claim #c by @mayor}.")))).keySet();
		assertEquals(Set.of("story_story", "said_story_23_c", "person_2d_ada_2d_lund"), before);
		assertEquals(Set.of("story_story", "said_story_23_c", "person_2d_ada_2d_lund", "said_story_23_1"), after);
	}

	@Test
	public void claimsOfOneIdAreTwo() throws IOException {
		assertEquals(Set.of("Bridge -tells> One", "Bridge -tells> Two"), edges("[One]{claim #c}. [Two]{claim #c}."));
	}

	@Test
	public void programsGetTheSameGraph() {
		JsonObject json = JsonParser.parseString(GraphJson.write(graph(HEADER
				+ "[It closes]{claim by @bo-ek status disputed}.")))
				.getAsJsonObject();
		assertEquals(5, json.getAsJsonArray("nodes").size());
		assertEquals(4, json.getAsJsonArray("edges").size());
		assertEquals("disputed", json.getAsJsonArray("nodes").get(1).getAsJsonObject().get("status").getAsString());
	}

	private static Graph graph(String text) {
		return GraphReader.read(Newsroom.parse(text), new NodeIds(Path.of("/newsroom")));
	}

	private static Set<String> edges(String body) throws IOException {
		MutableGraph graph = new Parser().read(Dot.write(graph(HEADER + body)));
		Map<String, String> labels = labels(graph);
		Set<String> edges = new TreeSet<>();
		graph.edges().forEach(edge -> edges.add(labels.get(edge.from().name().toString()) + " -" + edge.get("label")
				+ "> "
				+ labels.get(edge.to().name().toString())));
		return edges;
	}

	private static Map<String, String> labels(MutableGraph graph) {
		Map<String, String> labels = new TreeMap<>();
		graph.nodes().forEach(node -> labels.put(node.name().toString(), node.get("label").toString()));
		return labels;
	}
}
