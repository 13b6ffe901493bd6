package org.newsmark.dsl.output.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.EcoreUtil2;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;

/**
 * Lists the sources on which a story rests, in the order in which the text cites them, and what rests on each: the
 * claims and quotes that cite it, and those that reached the newsroom through it. A source that stands behind another
 * is listed as well.
 */
final class CitedSources {

	private final Map<Source, Set<Statement>> statements = new LinkedHashMap<>();
	private final Map<Source, List<Mention>> mentions = new HashMap<>();
	private final Map<Source, List<Source>> works = new HashMap<>();
	private final Map<Source, String> ids = new HashMap<>();
	private final Set<String> usedIds = new HashSet<>();

	static CitedSources of(NewsFile file) {
		CitedSources cited = new CitedSources();
		if (file.getBody() != null) {
			EcoreUtil2.eAllContents(file.getBody()).forEach(object -> {
				if (object instanceof Statement statement && Statements.head(statement) == statement) {
					cited.addStatement(statement);
				} else if (object instanceof Mention mention && Attribution.isResolved(mention.getCitation())) {
					cited.add(mention.getCitation().getSource());
					cited.mentions.computeIfAbsent(mention.getCitation().getSource(), source -> new ArrayList<>())
							.add(mention);
				}
			});
		}
		return cited;
	}

	List<Source> sources() {
		return List.copyOf(statements.keySet());
	}

	/** Returns the claims and quotes that rest on the source, in the order of the text. */
	List<Statement> restingOn(Source source) {
		return List.copyOf(statements.get(source));
	}

	List<Mention> mentionsOf(Source source) {
		return mentions.getOrDefault(source, List.of());
	}

	/** Returns the cited sources behind which this one stands. */
	List<Source> worksOf(Source source) {
		return works.getOrDefault(source, List.of());
	}

	/** Returns the id of the source's card on the page; two files may both have given their source one id. */
	String cardOf(Source source) {
		return ids.get(source);
	}

	private void addStatement(Statement statement) {
		for (Attribution attribution : Attribution.of(statement)) {
			attribution.sources().forEach(source -> add(source).add(statement));
		}
		if (statement instanceof Claim claim) {
			for (Citation evidence : claim.getEvidence()) {
				if (Attribution.isResolved(evidence)) {
					add(evidence.getSource()).add(statement);
				}
			}
		}
	}

	/** Adds the source, those through which it came and those behind it; returns what rests on it. */
	private Set<Statement> add(Source source) {
		Set<Statement> known = statements.get(source);
		if (known != null) {
			return known;
		}
		Set<Statement> resting = new LinkedHashSet<>();
		statements.put(source, resting);
		ids.put(source, newId(source));
		if (Attribution.isResolved(source.getVia())) {
			add(source.getVia().getSource());
		}
		if (Attribution.isResolved(source.getBy())) {
			add(source.getBy().getSource());
			works.computeIfAbsent(source.getBy().getSource(), author -> new ArrayList<>()).add(source);
		}
		return resting;
	}

	private String newId(Source source) {
		String id = "source." + source.getId();
		for (int number = 2; !usedIds.add(id); number++) {
			id = "source." + source.getId() + "." + number;
		}
		return id;
	}
}
