package org.newsmark.dsl.output.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;

/**
 * Lists the sources on which a story rests, in the order in which the text cites them, and what rests on each: the
 * claims and quotes that cite it, and those that reached the newsroom through it, as far as the page tells the way. A
 * source that stands behind another is listed as well.
 */
public final class CitedSources {

	private final Map<Source, Set<Statement>> statements = new LinkedHashMap<>();
	private final Map<Source, List<Mention>> mentions = new HashMap<>();
	private final Map<Source, List<Source>> works = new HashMap<>();
	private final Map<Source, String> ids = new HashMap<>();
	private final Set<String> usedIds = new HashSet<>();

	public static CitedSources of(NewsFile file) {
		CitedSources cited = new CitedSources();
		Contents.visit(file, object -> {
			switch (object.eClass().getClassifierID()) {
			case NewsmarkPackage.CLAIM, NewsmarkPackage.QUOTE -> {
				if (Statements.head((Statement) object) == object) {
					cited.addStatement((Statement) object);
				}
			}
			case NewsmarkPackage.MENTION -> Sources.cited(((Mention) object).getCitation())
					.ifPresent(source -> cited.addMention(source, (Mention) object));
			default -> {
				// rests on nobody
			}
			}
		});
		return cited;
	}

	public List<Source> sources() {
		return List.copyOf(statements.keySet());
	}

	/** Returns the claims and quotes that rest on the source, in the order of the text. */
	public List<Statement> restingOn(Source source) {
		return List.copyOf(statements.get(source));
	}

	public List<Mention> mentionsOf(Source source) {
		return mentions.getOrDefault(source, List.of());
	}

	/** Returns the cited sources behind which this one stands. */
	public List<Source> worksOf(Source source) {
		return works.getOrDefault(source, List.of());
	}

	/** Returns the id of the source's card on the page; two files may both have given their source one id. */
	public String cardOf(Source source) {
		return ids.get(source);
	}

	private void addStatement(Statement statement) {
		Sources.of(Statements.by(statement)).stream()
				.map(source -> Chains.hearsay(statement, source, HearsayInWords.LONGEST))
				.flatMap(chain -> chain.sources().stream()).forEach(source -> add(source).add(statement));
		if (Statements.by(statement).isEmpty()) {
			Statements.via(statement).flatMap(Sources::cited).map(source -> Chains.hearsay(source, HearsayInWords.LONGEST))
					.ifPresent(chain -> chain.sources().forEach(source -> add(source).add(statement)));
		}
		if (statement instanceof Claim claim) {
			Sources.of(claim.getEvidence()).forEach(source -> add(source).add(statement));
		}
	}

	private void addMention(Source source, Mention mention) {
		add(source);
		mentions.computeIfAbsent(source, any -> new ArrayList<>()).add(mention);
	}

	/** Adds the source, those through which it came and those behind it; returns what rests on it. */
	private Set<Statement> add(Source source) {
		Deque<Source> due = new ArrayDeque<>(List.of(source));
		while (!due.isEmpty()) {
			Source next = due.pop();
			if (!statements.containsKey(next)) {
				statements.put(next, new LinkedHashSet<>());
				ids.put(next, newId(next));
				Sources.cited(next.getBy()).ifPresent(author -> {
					works.computeIfAbsent(author, any -> new ArrayList<>()).add(next);
					due.push(author);
				});
				Sources.cited(next.getVia()).ifPresent(due::push);
			}
		}
		return statements.get(source);
	}

	/** The id of one who is not named stays in the file: it may name whom the newsroom does not. */
	private String newId(Source source) {
		boolean isUnnamed = Sources.isAnonymous(source);
		String start = isUnnamed ? "source.unnamed." : "source." + source.getId();
		String id = isUnnamed ? start + 1 : start;
		for (int number = 2; !usedIds.add(id); number++) {
			id = isUnnamed ? start + number : start + "." + number;
		}
		return id;
	}
}
