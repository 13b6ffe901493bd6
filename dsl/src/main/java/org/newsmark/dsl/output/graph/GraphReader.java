package org.newsmark.dsl.output.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Responses.Response;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.output.graph.Node.Type;
import org.newsmark.dsl.scoping.Ids;

/** Reads the graph of one story. */
public final class GraphReader {

	private final NodeIds ids;
	private final Graph graph = new Graph();
	private final Map<Statement, String> statements = new HashMap<>();

	private GraphReader(NodeIds ids) {
		this.ids = ids;
	}

	/** Returns the claims and quotes of a story, what they rest on, and to what they respond. */
	public static Graph read(NewsFile file, NodeIds ids) {
		GraphReader reader = new GraphReader(ids);
		reader.readStory(file);
		return reader.graph;
	}

	private void readStory(NewsFile file) {
		Story story = Stories.story(file);
		graph.add(new Node(ids.story(file), Type.STORY, null, label(story == null ? null : story.getHeadline()), null));
		StoryText text = StoryText.of(file);
		List<Statement> heads = Statements.headsIn(file);
		for (Statement statement : heads) {
			String id = id(statement);
			graph.add(node(id, statement, text.words(statement)));
			graph.connect(ids.story(file), id, "tells");
			readSources(id, statement);
		}
		Responses responses = Responses.in(file);
		heads.forEach(statement -> responses.from(statement).forEach(this::readResponse));
	}

	private static Node node(String id, Statement statement, String words) {
		return statement instanceof Claim claim ? new Node(id, Type.CLAIM, null, label(words), claim.getStatus())
				: new Node(id, Type.QUOTE, null, label(words), null);
	}

	private void readSources(String id, Statement statement) {
		connect(id, Statements.by(statement), "by");
		connect(id, Statements.via(statement).map(List::of).orElse(List.of()), "via");
		if (statement instanceof Claim claim) {
			connect(id, claim.getEvidence(), "evidence");
		}
	}

	private void connect(String from, List<Citation> citations, String label) {
		for (Source source : Sources.of(citations)) {
			graph.connect(from, ids.source(source), label);
			addWithChains(source);
		}
	}

	private void addWithChains(Source source) {
		Deque<Source> due = new ArrayDeque<>(List.of(source));
		while (!due.isEmpty()) {
			Source next = due.pop();
			String id = ids.source(next);
			if (!graph.knows(id)) {
				graph.add(new Node(id, Sources.isAnonymous(next) ? Type.ANONYMOUS : Type.SOURCE,
						next.getKind().getLiteral(),
						label(next.getName()), null));
				follow(id, next.getBy(), "by", due);
				follow(id, next.getVia(), "via", due);
			}
		}
	}

	private void follow(String from, Citation citation, String label, Deque<Source> due) {
		Optional<Source> onward = Sources.cited(citation);
		onward.ifPresent(source -> {
			graph.connect(from, ids.source(source), label);
			due.push(source);
		});
	}

	/** What it responds to may stand in another story, which knows the words. */
	private void readResponse(Response response) {
		Statement target = response.to();
		String to = id(target);
		graph.mention(node(to, target, Ids.slug(Stories.story(Stories.file(target))) + "#" + target.getId()));
		graph.connect(id(response.from()), to, response.kind().name().toLowerCase(Locale.ROOT));
	}

	private String id(Statement statement) {
		if (!statements.containsKey(statement)) {
			statements.putAll(ids.statements(Stories.file(statement)));
		}
		return statements.get(statement);
	}

	private static String label(String text) {
		return text == null ? "" : text.replaceAll("\\s+", " ");
	}
}
