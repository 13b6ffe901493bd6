package org.newsmark.dsl.ide.workspace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.validation.OpenSeverities;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Holds what an editor's user has set: {@code newsmark.severities}, an object of rule ids and severities that count
 * where no policy speaks, and {@code newsmark.preview.css}, the address of a style sheet for previews.
 */
@Singleton
public final class Settings {

	@Inject
	private RuleCatalog catalog;

	private volatile Map<String, RuleSeverity> severities = Map.of();
	private volatile String previewCss = "";

	/**
	 * Takes the settings from what an editor sends; what is of no use in it is left out. Where it names none of them, all
	 * stay as they are.
	 *
	 * @return whether files may have other findings now
	 */
	public boolean read(Object configuration) {
		JsonElement json = configuration instanceof JsonElement element ? element : new Gson().toJsonTree(configuration);
		if (!json.isJsonObject()) {
			return false;
		}
		JsonObject section = json.getAsJsonObject();
		if (Stream.of("newsmark", "severities", "preview").noneMatch(section::has)) {
			// Eglot tells of a change, without any setting, behind every greeting: what the greeting brought stays
			return false;
		}
		if (section.has("newsmark") && section.get("newsmark").isJsonObject()) {
			section = section.getAsJsonObject("newsmark");
		}
		Map<String, RuleSeverity> before = severities;
		severities = severities(section.get("severities"));
		previewCss = text(section.get("preview"), "css");
		return !severities.equals(before);
	}

	/** Returns the address of the style sheet for previews; empty where the page brings its own. */
	public String previewCss() {
		return previewCss;
	}

	void attachTo(ResourceSet set) {
		new OpenSeverities(severities).attachTo(set);
	}

	private Map<String, RuleSeverity> severities(JsonElement given) {
		Map<String, RuleSeverity> read = new HashMap<>();
		for (Rule<?> rule : catalog.rules()) {
			RuleSeverity severity = RuleSeverity.getByName(text(given, rule.id()).toLowerCase(Locale.ROOT));
			if (severity != null) {
				read.put(rule.id(), severity);
			}
		}
		return read;
	}

	private static String text(JsonElement object, String property) {
		if (object == null || !object.isJsonObject()) {
			return "";
		}
		JsonElement value = object.getAsJsonObject().get(property);
		return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
	}
}
