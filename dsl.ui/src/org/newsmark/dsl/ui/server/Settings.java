package org.newsmark.dsl.ui.server;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

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

	/** Returns the settings under the names that every editor sends them by. */
	static Map<String, Object> all() {
		return Map.of("severities", severities(), "preview", Map.of("css", node().get(PREVIEW_CSS, "")));
	}

	private static Map<String, String> severities() {
		Map<String, String> severities = new HashMap<>();
		try {
			for (String key : node().keys()) {
				if (key.startsWith(SEVERITY)) {
					severities.put(key.substring(SEVERITY.length()), node().get(key, ""));
				}
			}
		} catch (BackingStoreException failure) {
			ILog.get().error("The severities of Newsmark's rules can't be read.", failure);
		}
		return severities;
	}
}
