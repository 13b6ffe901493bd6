package org.newsmark.dsl.ui.starting;

import org.newsmark.dsl.starting.FirstTexts;

/** Makes a file of sources that stories share. */
public final class NewSourceBookWizard extends NewFileWizard {

	public NewSourceBookWizard() {
		super("Source Book", "Keep sources in one file that several stories import.", "sources.news");
	}

	@Override
	String text(String name) {
		return FirstTexts.sourceBook();
	}
}
