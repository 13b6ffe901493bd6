package org.newsmark.dsl.output.jsonld;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Correction;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.json.JsonWriter;

/**
 * Describes a story in the terms of schema.org: a {@code NewsArticle}, what it cites, and the claims and quotations
 * that are parts of it. Only terms that schema.org defines are used, each on a type that it allows.
 */
public final class ArticleData {

	/** A byline names people, unless it reads like a desk or an agency; schema.org knows nothing in between. */
	private static final Pattern ORGANIZATION = Pattern
			.compile("(?i)\\b(desk|staff|team|newsroom|agency|press|news|reuters|afp|ap|dpa|bbc)\\b");

	private final NewsFile file;
	private final Story story;
	private final Function<Statement, String> words;
	/** Most claims of a story rest on a few sources. */
	private final Map<Source, Object> citations = new HashMap<>();
	private final Map<Source, Object> agents = new HashMap<>();
	private final Map<Statement, Set<Source>> behind = new HashMap<>();

	/** Describes the story of a file; the function gives the bare words of a claim or quote with all its parts. */
	public ArticleData(NewsFile file, Function<Statement, String> words) {
		this.file = file;
		this.story = Stories.story(file);
		this.words = words;
	}

	/** Returns the description as JSON-LD that is safe inside a {@code script} element. */
	public String json() {
		Map<String, Object> article = new LinkedHashMap<>();
		article.put("@context", "https://schema.org");
		article.put("@type", "NewsArticle");
		put(article, "headline", story.getHeadline());
		put(article, "description", story.getSummary());
		putDate(article, "datePublished", story.getPublished());
		putDate(article, "dateModified", story.getUpdated());
		put(article, "author", story.getByline().stream().map(ArticleData::author).toList());
		put(article, "dateline", story.getDateline());
		put(article, "inLanguage", story.getLanguage());
		put(article, "url", Works.web(story.getUrl()));
		put(article, "correction", story.getCorrections().stream().map(ArticleData::correction).toList());
		List<Statement> statements = Statements.headsIn(file);
		put(article, "citation", citedBy(statements).stream().map(this::citation).toList());
		put(article, "hasPart", statements.stream().map(this::part).toList());
		return JsonWriter.write(article);
	}

	private static Map<String, Object> author(String name) {
		return named(ORGANIZATION.matcher(name).find() ? "Organization" : "Person", name);
	}

	private static Map<String, Object> correction(Correction correction) {
		Map<String, Object> comment = new LinkedHashMap<>();
		comment.put("@type", "CorrectionComment");
		put(comment, "text", correction.getText());
		putDate(comment, "datePublished", correction.getDate());
		return comment;
	}

	private Set<Source> citedBy(List<Statement> statements) {
		Set<Source> cited = new LinkedHashSet<>();
		for (Statement statement : statements) {
			cited.addAll(Sources.of(Statements.by(statement)));
			cited.addAll(behind(statement));
			if (statement instanceof Claim claim) {
				cited.addAll(Sources.of(claim.getEvidence()));
			}
		}
		return cited;
	}

	private Map<String, Object> part(Statement statement) {
		boolean isClaim = statement instanceof Claim;
		Map<String, Object> part = new LinkedHashMap<>();
		part.put("@type", isClaim ? "Claim" : "Quotation");
		if (statement.getId() != null && SafeLinks.isWeb(story.getUrl())) {
			part.put("@id", Works.web(story.getUrl()) + "#" + statement.getId());
		}
		part.put("text", words.apply(statement));
		Statements.on(statement).ifPresent(date -> putDate(part, "dateCreated", date));
		put(part, isClaim ? "author" : "spokenByCharacter",
				Sources.of(Statements.by(statement)).stream().filter(Works::isAgent).map(this::agent).toList());
		Set<Source> cited = new LinkedHashSet<>(behind(statement));
		if (statement instanceof Claim claim) {
			put(part, "appearance", cited.stream().filter(Works::isWork).map(this::citation).toList());
			cited.removeIf(Works::isWork);
			cited.addAll(Sources.of(claim.getEvidence()));
		}
		put(part, "citation", cited.stream().map(this::citation).toList());
		return part;
	}

	private Object citation(Source source) {
		return citations.computeIfAbsent(source, Works::citation);
	}

	private Object agent(Source source) {
		return agents.computeIfAbsent(source, Works::agent);
	}

	/** Returns what is cited for a statement beside those who say it, who are no works: also on what way it came. */
	private Set<Source> behind(Statement statement) {
		return behind.computeIfAbsent(statement, ArticleData::findBehind);
	}

	private static Set<Source> findBehind(Statement statement) {
		Set<Source> behind = new LinkedHashSet<>();
		for (Source source : Sources.of(Statements.by(statement))) {
			behind.addAll(Chains.hearsay(statement, source, HearsayInWords.LONGEST).sources());
		}
		if (behind.isEmpty()) {
			Statements.via(statement).flatMap(Sources::cited)
					.ifPresent(via -> behind.addAll(Chains.hearsay(via, HearsayInWords.LONGEST).sources()));
		}
		behind.removeAll(Sources.of(Statements.by(statement)).stream().filter(Works::isAgent).toList());
		return behind;
	}

	static Map<String, Object> named(String type, String name) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		put(thing, "name", name);
		return thing;
	}

	static void put(Map<String, Object> object, String property, Object value) {
		if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
			object.put(property, value);
		}
	}

	/** schema.org takes dates of ISO 8601, as HTML does, but none with a time that leaves out the seconds. */
	static void putDate(Map<String, Object> object, String property, String written) {
		Dates.read(written).flatMap(NewsDate::iso).ifPresent(date -> object.put(property, date));
	}
}
