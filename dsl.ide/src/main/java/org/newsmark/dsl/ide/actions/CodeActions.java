package org.newsmark.dsl.ide.actions;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.validation.Rule;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Offers changes of the text. */
@Singleton
public final class CodeActions {

	/** Names the action that makes every safe fix of a file at once; editors ask for it when a file is saved. */
	public static final String FIX_ALL = "source.fixAll.newsmark";

	private final List<ActionFamily> families;

	@Inject
	CodeActions(QuickFixes quickFixes, FixAll fixAll, IgnoreHere ignoreHere, MarkAsStatement markAsStatement,
			MarkAsDate markAsDate, MarkAsMention markAsMention, SplitAroundAttribution split, ExtractSource extract,
			FixAllSafe fixAllSafe) {
		families = List.of(quickFixes, fixAll, ignoreHere, markAsStatement, markAsDate, markAsMention, split, extract,
				fixAllSafe);
	}

	/** Tells whether findings of a rule can have a quick fix, without looking for one. */
	public static boolean canMend(Rule<?> rule) {
		return !rule.info().fix().isEmpty() || IgnoreHere.canSilence(rule.id());
	}

	/** Returns what can be done with a range: quick fixes first, then refactorings. */
	public List<CodeAction> of(Draft draft, Range range, CodeActionContext context) {
		ActionRequest request = ActionRequest.of(draft, range, context);
		Stream<ActionFamily> wanted = families.stream().filter(family -> request.wantsSomeOf(family.kind()));
		return wanted.flatMap(family -> family.of(request).stream()).filter(action -> request.wants(action.getKind()))
				.toList();
	}
}
