package org.newsmark.dsl.validation;

import org.eclipse.xtext.validation.Issue;

/** Tells findings about the story from a finding that says a rule failed. */
public final class Crash {

	static final String MARK = "crash";

	private Crash() {
	}

	/** Tells whether the issue says that a rule could not be run: then the check says nothing about the story. */
	public static boolean is(Issue issue) {
		String[] data = issue.getData();
		return data != null && data.length > 0 && MARK.equals(data[0]);
	}
}
