package org.newsmark.dsl.output.jsonld;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.output.body.SafeLinks;

/**
 * Describes sources in the terms of schema.org. What may be cited there is a work or plain text: people and what a
 * reporter saw are cited as text. One who is not named is text everywhere, and never a person.
 */
final class Works {

	private Works() {
	}

	/** Tells whether the source is someone with a name who can make a claim. */
	static boolean isAgent(Source source) {
		return source.getKind() == SourceKind.PERSON || source.getKind() == SourceKind.ORGANIZATION;
	}

	/** Tells whether the source is something in which a claim can stand. */
	static boolean isWork(Source source) {
		return switch (source.getKind()) {
		case PUBLICATION, DOCUMENT, DATASET, POST -> true;
		case PERSON, ORGANIZATION, OBSERVATION, ANONYMOUS -> false;
		};
	}

	static Map<String, Object> agent(Source source) {
		boolean isPerson = source.getKind() == SourceKind.PERSON;
		Map<String, Object> agent = ArticleData.named(isPerson ? "Person" : "Organization", source.getName());
		if (isPerson) {
			ArticleData.put(agent, "jobTitle", source.getRole());
			ArticleData.put(agent, "affiliation",
					source.getAffiliation() == null ? null : ArticleData.named("Organization", source.getAffiliation()));
		}
		ArticleData.put(agent, "url", web(source.getUrl()));
		return agent;
	}

	/** Returns what stands behind {@code citation}: a work as an object, anyone and anything else as text. */
	static Object citation(Source source) {
		return switch (source.getKind()) {
		case PUBLICATION -> publication(source);
		case DOCUMENT -> work("CreativeWork", source);
		case DATASET -> work("Dataset", source);
		case POST -> work("SocialMediaPosting", source);
		case PERSON, ORGANIZATION, OBSERVATION, ANONYMOUS -> text(source);
		};
	}

	/** A publication is known by its report where that has a title, else it is cited as a whole. */
	private static Map<String, Object> publication(Source source) {
		Map<String, Object> publication = work(source.getTitle() == null ? "CreativeWork" : "Article", source);
		if (source.getTitle() != null) {
			publication.put("publisher", ArticleData.named("Organization", source.getName()));
		}
		return publication;
	}

	private static Map<String, Object> work(String type, Source source) {
		Map<String, Object> work = new LinkedHashMap<>();
		work.put("@type", type);
		ArticleData.put(work, "name", source.getTitle() == null ? source.getName() : source.getTitle());
		ArticleData.put(work, "author",
				Sources.cited(source.getBy()).filter(Works::isAgent).map(Works::agent).orElse(null));
		ArticleData.put(work, "url", web(source.getUrl()));
		ArticleData.put(work, "archivedAt", web(source.getArchived()));
		ArticleData.putDate(work, "datePublished", source.getPublished());
		return work;
	}

	private static String text(Source source) {
		return Stream.of(source.getName(), source.getRole(), source.getAffiliation()).filter(Objects::nonNull)
				.collect(Collectors.joining(", "));
	}

	/** Returns the address, encoded, if it is one of the web, else null. */
	static String web(String address) {
		return SafeLinks.isWeb(address) ? SafeLinks.encoded(address) : null;
	}
}
