package org.newsmark.cli.check;

import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.newsmark.cli.text.Excerpt;
import org.newsmark.dsl.validation.Crash;

/**
 * Holds what a rule found, as reports tell it.
 *
 * @param file the file, as the user calls it
 * @param line from 1, as are all lines and columns
 * @param column in UTF-16 units
 * @param endLine the line of the first character behind the finding
 * @param endColumn the column of that character
 * @param rule the id of the rule
 * @param severity how much it weighs under the policy of the file
 * @param message what is wrong and what to do
 * @param excerpt the line as it may be shown
 * @param fingerprint what names it within its file, whatever else changes there
 * @param fixes what mends it, where fixes were asked for
 * @param isCrash whether the rule failed, so that nothing is known
 */
public record Finding(String file, int line, int column, int endLine, int endColumn, String rule, Severity severity,
		String message, Excerpt excerpt, Fingerprint fingerprint, List<SafeFix> fixes, boolean isCrash) {

	static Finding of(String file, Issue issue, Excerpt excerpt, Fingerprint fingerprint, List<SafeFix> fixes) {
		return new Finding(file, issue.getLineNumber(), issue.getColumn(), issue.getLineNumberEnd(),
				issue.getColumnEnd(), issue.getCode(), Severity.of(issue), issue.getMessage(), excerpt,
				fingerprint, fixes, Crash.is(issue));
	}

	/** Tells whether it weighs as much as the given severity, or more. */
	public boolean isAtLeast(Severity least) {
		return severity.compareTo(least) <= 0;
	}
}
