package org.newsmark.dsl.ui.templates;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Holds the pieces of text that a newsroom writes again and again: those that come along, and the user's own. */
public final class Templates {

	/** Names the templates of declarations and their properties. */
	public static final String HEADER = "org.newsmark.dsl.ui.templates.header";
	/** Names the templates of prose. */
	public static final String BODY = "org.newsmark.dsl.ui.templates.body";

	/** Apart from the settings, each change of which is told to the server. */
	private static final String PREFERENCES = "org.newsmark.dsl.ui.templates";

	private static final IPreferenceStore STORED = new ScopedPreferenceStore(InstanceScope.INSTANCE, PREFERENCES);
	private static final ContextTypeRegistry CONTEXTS = contexts();
	private static final TemplateStore STORE = new ContributionTemplateStore(CONTEXTS, STORED, "own");

	static {
		try {
			STORE.load();
		} catch (IOException failure) {
			ILog.get().error("The templates of Newsmark can't be read.", failure);
		}
	}

	private Templates() {
	}

	public static TemplateStore store() {
		return STORE;
	}

	static ContextTypeRegistry registry() {
		return CONTEXTS;
	}

	static IPreferenceStore preferences() {
		return STORED;
	}

	private static ContextTypeRegistry contexts() {
		ContributionContextTypeRegistry contexts = new ContributionContextTypeRegistry();
		contexts.addContextType(HEADER);
		contexts.addContextType(BODY);
		return contexts;
	}
}
