package org.newsmark.dsl.ide.actions;

import java.util.List;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Crash;

/**
 * Asks what can be done with a part of a draft.
 *
 * @param range what is selected, in offsets; empty where there is only a caret
 * @param only the kinds of actions that the editor wants; empty where it wants those that it shows unasked
 * @param shown the diagnostics that the editor shows there
 */
record ActionRequest(Draft draft, TextRange range, List<String> only, List<Diagnostic> shown) {

	static ActionRequest of(Draft draft, Range range, CodeActionContext context) {
		List<String> only = context == null || context.getOnly() == null ? List.of() : context.getOnly();
		List<Diagnostic> shown = context == null || context.getDiagnostics() == null ? List.of()
				: context.getDiagnostics();
		return new ActionRequest(draft, draft.positions().offsets(range), only, shown);
	}

	/** Tells whether the editor wants a kind: as the protocol has it, by its name or by the beginning of its name. */
	boolean wants(String kind) {
		boolean isUnasked = only.isEmpty() && !kind.startsWith("source");
		return isUnasked || only.stream()
				.anyMatch(wanted -> wanted.isEmpty() || kind.equals(wanted) || kind.startsWith(wanted + "."));
	}

	/** Tells whether the editor wants a kind, or some whose names begin with it. */
	boolean wantsSomeOf(String kind) {
		return wants(kind) || only.stream().anyMatch(wanted -> wanted.startsWith(kind + "."));
	}

	/** Returns what the rules found in the whole file; a rule that failed found nothing. */
	List<Issue> findings() {
		return draft.findings(CancelIndicator.NullImpl).stream().filter(finding -> !Crash.is(finding)).toList();
	}

	/** Returns what the rules found at the selection; a finding that the caret only touches counts. */
	List<Issue> findingsHere() {
		return findings().stream().filter(finding -> finding.getOffset() <= range.end()
				&& finding.getOffset() + finding.getLength() >= range.start()).toList();
	}

	String text() {
		return draft.text();
	}

	boolean isCaret() {
		return range.isEmpty();
	}
}
