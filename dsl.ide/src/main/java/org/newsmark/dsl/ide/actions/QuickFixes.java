package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.validation.Cure;
import org.newsmark.dsl.validation.Fix;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Offers what the rules propose for their findings. */
@Singleton
final class QuickFixes implements ActionFamily {

	@Inject
	private ProposedFixes fixes;
	@Inject
	private ActionWriter writer;

	@Override
	public String kind() {
		return CodeActionKind.QuickFix;
	}

	@Override
	public List<CodeAction> of(ActionRequest request) {
		List<CodeAction> actions = new ArrayList<>();
		for (Issue finding : request.findingsHere()) {
			List<Fix> proposed = fixes.of(finding, request);
			Fix preferred = Cure.preferred(proposed).orElse(null);
			for (Fix fix : proposed) {
				CodeAction action = writer.write(fix, kind(), request, List.of(finding));
				action.setIsPreferred(fix == preferred ? true : null);
				actions.add(action);
			}
		}
		return actions;
	}
}
