package org.newsmark.dsl.ui.starting;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.newsmark.dsl.ui.hover.BrowserEngine;
import org.newsmark.dsl.ui.server.Settings;

/** Asks for the style sheet of previews, and where pages are shown. */
public final class PreviewPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public PreviewPreferences() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.PLUGIN));
		setDescription("The preview looks like the exported page, unless you name a style sheet of your site.");
	}

	@Override
	public void init(IWorkbench workbench) {
	}

	@Override
	protected void createFieldEditors() {
		addField(new StringFieldEditor(Settings.PREVIEW_CSS, "Address of a &style sheet:", getFieldEditorParent()));
		addField(new BooleanFieldEditor(BrowserEngine.IS_OFF,
				"Show pages in the system's &browser only (when the view is opened next)", getFieldEditorParent()));
	}
}
