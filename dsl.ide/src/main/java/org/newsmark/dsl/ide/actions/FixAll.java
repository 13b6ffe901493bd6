package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.validation.Cure;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Offers to mend every finding of a rule in the file, where the rule leaves nothing to choose. */
@Singleton
final class FixAll implements ActionFamily {

	private static final int FEWEST = 2;
	/** Where so many findings leave a choice, the others are taken to do the same. */
	private static final int PROBE = 8;
	private static final int MOST_READING = 500_000;

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
		boolean isHopeful = findings.size() >= FEWEST && reading(findings, request) <= MOST_READING
				&& cures(findings.subList(0, Math.min(PROBE, findings.size())), request).size() >= FEWEST;
		return isHopeful ? cures.together("Fix all of " + rule + " in the file", kind(), cures(findings, request), FEWEST,
				request) : Optional.empty();
	}

	private List<Cure> cures(List<Issue> findings, ActionRequest request) {
		return cures.of(findings, request, fix -> true);
	}

	/** A fix reads the whole paragraph of its finding: many in an endless one would keep the editor waiting. */
	private static long reading(List<Issue> findings, ActionRequest request) {
		long characters = 0;
		int next = 0;
		for (Block block : Trials.blocks(request.draft().file())) {
			INode node = NodeModelUtils.findActualNodeFor(block);
			int length = node.getLength();
			int end = node.getOffset() + length;
			while (next < findings.size() && findings.get(next).getOffset() < end) {
				characters += length;
				next++;
			}
		}
		return characters;
	}
}
