package org.newsmark.dsl.ui.templates;

import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** Lets the user change the templates and add to them. */
public final class TemplatesPage extends TemplatePreferencePage {

	public TemplatesPage() {
		setPreferenceStore(Templates.preferences());
		setTemplateStore(Templates.store());
		setContextTypeRegistry(Templates.registry());
		setDescription("Pieces of text that are proposed along with what Newsmark knows, on Ctrl+Space.");
	}

	@Override
	protected boolean isShowFormatterSetting() {
		return false;
	}
}
