package org.newsmark.dsl.ui.starting;

import java.time.LocalDate;

import org.newsmark.dsl.starting.FirstTexts;

/** Makes a story. */
public final class NewStoryWizard extends NewFileWizard {

	public NewStoryWizard() {
		super("Story", "Begin a story with its headline, byline and date.", "story.news");
	}

	@Override
	String text(String name) {
		return FirstTexts.story(name, LocalDate.now());
	}
}
