package org.newsmark.dsl.ide.workspace;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.newsmark.dsl.validation.OpenSeverities;
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

	private volatile GivenSeverities severities = GivenSeverities.NONE;
	private volatile String previewCss = "";

	/**
	 * Takes the settings from what an editor sends; what is of no use in it is left out, and complained of. Where it names
	 * none of them, all stay as they are.
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
		GivenSeverities before = severities;
		severities = GivenSeverities.of(section.get("severities"), catalog);
		previewCss = text(section.get("preview"), "css");
		return !severities.useful().equals(before.useful());
	}

	/** Returns what is wrong with the severities that were set last, in sentences; empty where nothing is. */
	public String complaint() {
		return severities.complaint();
	}

	/** Returns the address of the style sheet for previews; empty where the page brings its own. */
	public String previewCss() {
		return previewCss;
	}

	void attachTo(ResourceSet set) {
		new OpenSeverities(severities.useful()).attachTo(set);
	}

	private static String text(JsonElement object, String property) {
		if (object == null || !object.isJsonObject()) {
			return "";
		}
		JsonElement value = object.getAsJsonObject().get(property);
		return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
	}
}
