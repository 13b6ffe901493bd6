package org.newsmark.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.prose.OneLine;
import org.newsmark.dsl.scoping.Spelling;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.gson.JsonElement;

/**
 * Holds the severities that a user has set.
 *
 * @param useful those that make sense, by the ids of rules
 * @param complaint what is wrong with the others, in sentences
 */
record GivenSeverities(Map<String, RuleSeverity> useful, String complaint) {

	static final GivenSeverities NONE = new GivenSeverities(Map.of(), "");

	private static final String SETTING = "newsmark.severities: ";
	private static final int LONGEST_CITED = 60;
	private static final int MOST_COMPLAINTS = 5;

	/**
	 * Reads the setting. A severity that is null or empty is none, as editors write what is not set; an empty table of
	 * Lua comes as an empty array.
	 */
	static GivenSeverities of(JsonElement given, RuleCatalog catalog) {
		if (given == null || given.isJsonNull() || given.isJsonArray() && given.getAsJsonArray().isEmpty()) {
			return NONE;
		}
		if (!given.isJsonObject()) {
			return new GivenSeverities(Map.of(), SETTING + "An object of rule ids and severities is expected here.");
		}
		Map<String, RuleSeverity> useful = new HashMap<>();
		List<String> complaints = new ArrayList<>();
		for (Entry<String, JsonElement> each : given.getAsJsonObject().entrySet()) {
			String severity = text(each.getValue());
			RuleSeverity read = RuleSeverity.getByName(severity.toLowerCase(Locale.ROOT));
			if (catalog.find(each.getKey()).isEmpty()) {
				complaints.add("There is no rule " + cited(each.getKey()) + "." + offer(each.getKey(), catalog));
			} else if (read != null) {
				useful.put(each.getKey(), read);
			} else if (!severity.isEmpty()) {
				complaints.add("The severity of " + each.getKey() + " may be error, warning, info or off, not " + cited(severity) + ".");
			}
		}
		return new GivenSeverities(Map.copyOf(useful), complaints.isEmpty() ? "" : SETTING + joined(complaints));
	}

	private static String joined(List<String> complaints) {
		int more = complaints.size() - MOST_COMPLAINTS;
		return String.join(" ", complaints.subList(0, Math.min(MOST_COMPLAINTS, complaints.size())))
				+ (more > 0 ? " And " + more + " more." : "");
	}

	private static String text(JsonElement severity) {
		return severity.isJsonNull() ? "" : severity.isJsonPrimitive() ? severity.getAsString() : severity.toString();
	}

	private static String cited(String words) {
		return OneLine.of(words, LONGEST_CITED);
	}

	private static String offer(String id, RuleCatalog catalog) {
		return Spelling.offer(Spelling.nearest(cited(id), catalog.ids().stream()).stream().limit(1).toList());
	}
}
