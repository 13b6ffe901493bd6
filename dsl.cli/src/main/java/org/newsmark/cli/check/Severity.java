package org.newsmark.cli.check;

import java.util.Locale;

import org.eclipse.xtext.validation.Issue;

/** Says how much a finding weighs, the heaviest first. */
public enum Severity {

	ERROR, WARNING, INFO;

	/** Returns the word for it in reports, policies and options. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Severity of(Issue issue) {
		return switch (issue.getSeverity()) {
		case ERROR -> ERROR;
		case WARNING -> WARNING;
		case INFO, IGNORE -> INFO;
		};
	}
}
