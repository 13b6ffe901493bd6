package org.newsmark.cli.annotate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads what a page says in JSON-LD of the article that it holds. */
final class LinkedData {

	private final Masthead masthead;

	private LinkedData(Masthead masthead) {
		this.masthead = masthead;
	}

	/** Takes what is there; what is no JSON says nothing, as for search engines. */
	static void read(String json, Masthead masthead) {
		try {
			new LinkedData(masthead).find(JsonParser.parseString(json));
		} catch (JsonParseException noJson) {
			return;
		}
	}

	private void find(JsonElement element) {
		if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(this::find);
		} else if (element.isJsonObject()) {
			JsonObject object = element.getAsJsonObject();
			if (isArticle(object.get("@type"))) {
				take(object);
			} else if (object.has("@graph")) {
				find(object.get("@graph"));
			}
		}
	}

	private static boolean isArticle(JsonElement type) {
		if (type == null) {
			return false;
		}
		return type.isJsonArray() ? type.getAsJsonArray().asList().stream().anyMatch(LinkedData::isArticle)
				: type.isJsonPrimitive() && type.getAsString().matches(".*Article|BlogPosting|ReportageNewsArticle");
	}

	private void take(JsonObject article) {
		masthead.headline(string(article.get("headline")));
		takeAuthors(article.get("author"));
		masthead.published(string(article.get("datePublished")));
		masthead.updated(string(article.get("dateModified")));
		masthead.language(string(article.get("inLanguage")));
		masthead.url(string(article.get("url")));
		masthead.summary(string(article.get("description")));
		masthead.dateline(string(article.get("dateline")));
	}

	private void takeAuthors(JsonElement author) {
		if (author != null && author.isJsonArray()) {
			author.getAsJsonArray().forEach(this::takeAuthors);
		} else if (author != null) {
			masthead.author(string(author.isJsonObject() ? author.getAsJsonObject().get("name") : author));
		}
	}

	private static String string(JsonElement value) {
		return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
	}
}
