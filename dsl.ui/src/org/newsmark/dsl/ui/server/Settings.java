package org.newsmark.dsl.ui.server;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import com.google.gson.JsonObject;

/** Knows what the user has set that the server must know: severities of rules, and the style sheet of previews. */
public final class Settings {

	/** Names the preferences of this plug-in. */
	public static final String PLUGIN = "org.newsmark.dsl.ui";
	/** Names the address of a style sheet for previews; empty for the page's own. */
	public static final String PREVIEW_CSS = "preview.css";
	/** Begins the name of a rule's severity; without a value, the rule's own counts. */
	public static final String SEVERITY = "severity.";

	private Settings() {
	}

	public static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(PLUGIN);
	}

	/** Returns the settings in the form in which every editor sends them. */
	static JsonObject json() {
		JsonObject preview = new JsonObject();
		preview.addProperty("css", node().get(PREVIEW_CSS, ""));
		JsonObject settings = new JsonObject();
		settings.add("severities", severities());
		settings.add("preview", preview);
		return settings;
	}

	private static JsonObject severities() {
		JsonObject severities = new JsonObject();
		try {
			for (String key : node().keys()) {
				if (key.startsWith(SEVERITY)) {
					severities.addProperty(key.substring(SEVERITY.length()), node().get(key, ""));
				}
			}
		} catch (BackingStoreException failure) {
			ILog.get().error("The severities of Newsmark's rules can't be read.", failure);
		}
		return severities;
	}
}
