package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.newsmark.RuleSeverity;

/** Gathers what the rules find in one file, as Xtext's issues: the code is the id of the rule. */
final class Findings {

	private final URI uri;
	private final LineMap lines;
	private final int end;
	private final Ignores ignores;
	private final List<Issue> issues = new ArrayList<>();

	Findings(URI uri, String text, Ignores ignores) {
		this.uri = uri;
		this.lines = new LineMap(text);
		this.end = text.length();
		this.ignores = ignores;
	}

	/** Adds a finding, unless it is silenced, and returns it in any case. */
	RuleIssue add(Rule<?> rule, RuleSeverity severity, int offset, int length, String message) {
		RuleIssue issue = issue(rule, severity(severity), offset, length, message);
		if (severity != RuleSeverity.OFF && !ignores.silence(rule.id(), offset)) {
			issues.add(issue);
		}
		return issue;
	}

	/** Reports a rule that failed: the file can't pass, whatever the policy says of the rule. */
	void addCrash(Rule<?> rule, int offset, int length, Throwable failure) {
		RuleIssue issue = issue(rule, Severity.ERROR, offset, length, "The rule " + rule.id()
				+ " failed here, so nothing is known about it (" + failure + "). Please report this to Newsmark.");
		issue.setData(new String[] { Crash.MARK });
		issues.add(issue);
	}

	/** Returns the findings by place, then by rule. */
	List<Issue> sorted() {
		issues.sort(Comparator.comparing(Issue::getOffset).thenComparing(Issue::getCode));
		return issues;
	}

	private RuleIssue issue(Rule<?> rule, Severity severity, int offset, int length, String message) {
		int start = Math.min(offset, end);
		int stop = Math.min(offset + length, end);
		RuleIssue issue = new RuleIssue();
		issue.setType(CheckType.FAST);
		issue.setUriToProblem(uri);
		issue.setCode(rule.id());
		issue.setSeverity(severity);
		issue.setMessage(message);
		issue.setOffset(start);
		issue.setLength(stop - start);
		issue.setLineNumber(lines.line(start));
		issue.setColumn(lines.column(start));
		issue.setLineNumberEnd(lines.line(stop));
		issue.setColumnEnd(lines.column(stop));
		return issue;
	}

	private static Severity severity(RuleSeverity severity) {
		return switch (severity) {
		case ERROR -> Severity.ERROR;
		case WARNING -> Severity.WARNING;
		case INFO -> Severity.INFO;
		case OFF -> Severity.IGNORE;
		};
	}
}
