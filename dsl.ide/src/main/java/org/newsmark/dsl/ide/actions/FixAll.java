package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Offers to mend every finding of a rule in the file, where the rule leaves nothing to choose. */
@Singleton
final class FixAll implements ActionFamily {

	@Inject
	private Cures cures;

	@Override
	public String kind() {
		return CodeActionKind.QuickFix;
	}

	@Override
	public List<CodeAction> of(ActionRequest request) {
		List<CodeAction> actions = new ArrayList<>();
		request.findingsHere().stream().map(Issue::getCode).distinct()
				.forEach(rule -> ofRule(rule, request).ifPresent(actions::add));
		return actions;
	}

	private Optional<CodeAction> ofRule(String rule, ActionRequest request) {
		List<Issue> findings = request.findings().stream().filter(finding -> finding.getCode().equals(rule)).toList();
		return findings.size() < 2 ? Optional.empty()
				: cures.together("Fix all of " + rule + " in the file", kind(),
						cures.of(findings, request, fix -> true), 2, request);
	}
}
