package org.newsmark.dsl.ui.starting;

/** Makes a story. */
public final class NewStoryWizard extends NewFileWizard {

	public NewStoryWizard() {
		super("Story", "Begin a story with its headline, byline and date.", "story.news");
	}

	@Override
	String text(String name) {
		return FirstTexts.story(name);
	}
}
