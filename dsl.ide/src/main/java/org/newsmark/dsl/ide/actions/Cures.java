package org.newsmark.dsl.ide.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.validation.Cure;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Brings fixes of many findings into one change. */
@Singleton
final class Cures {

	@Inject
	private ProposedFixes fixes;
	@Inject
	private ActionWriter writer;
	@Inject
	private Trials trials;

	/** Returns how the findings are to be mended together. */
	List<Cure> of(List<Issue> findings, ActionRequest request, Predicate<Fix> isWanted) {
		return Cure.together(findings, finding -> fixes.of(finding, request), isWanted);
	}

	/** Offers the cures as one action, where there are enough of them and they leave a file that parses. */
	Optional<CodeAction> together(String title, String kind, List<Cure> cures, int fewest, ActionRequest request) {
		List<Edit> edits = Cure.edits(cures);
		if (cures.size() < fewest || trials.of(request.draft(), edits).isEmpty()) {
			return Optional.empty();
		}
		List<Issue> here = request.findingsHere();
		return Optional.of(writer.write(new Fix(title, false, edits), kind, request,
				cures.stream().map(Cure::finding).filter(here::contains).toList()));
	}
}
