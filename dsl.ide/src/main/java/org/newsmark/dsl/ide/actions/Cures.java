package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Brings fixes of many findings into one change. */
@Singleton
final class Cures {

	/** A finding, and the one way in which it is to be mended. */
	record Cure(Issue finding, Fix fix) {

		int start() {
			return fix.edits().get(0).offset();
		}

		int end() {
			return last().offset() + last().length();
		}

		private Edit last() {
			return fix.edits().get(fix.edits().size() - 1);
		}

		/** Two insertions at one place would have no order; lines that go one after another need none. */
		boolean standsBehind(Cure before) {
			return start() > before.end() || start() == before.end() && before.last().length() > 0
					&& fix.edits().get(0).length() > 0;
		}
	}

	@Inject
	private ProposedFixes fixes;
	@Inject
	private ActionWriter writer;
	@Inject
	private Trials trials;

	/**
	 * Returns how the findings are to be mended, in the order of the text. Those that leave a choice wait for someone
	 * to choose, and of two cures that would meet the second waits for the first.
	 */
	List<Cure> of(List<Issue> findings, ActionRequest request, Predicate<Fix> isWanted) {
		List<Cure> cures = new ArrayList<>();
		for (Issue finding : findings) {
			QuickFixes.preferred(fixes.of(finding, request))
					.filter(fix -> isWanted.test(fix) && !fix.edits().isEmpty())
					.ifPresent(fix -> cures.add(new Cure(finding, fix)));
		}
		cures.sort(Comparator.comparing(Cure::start));
		List<Cure> apart = new ArrayList<>();
		for (Cure cure : cures) {
			if (apart.isEmpty() || cure.standsBehind(apart.get(apart.size() - 1))) {
				apart.add(cure);
			}
		}
		return apart;
	}

	/** Offers the cures as one action, where there are enough of them and they leave a file that parses. */
	Optional<CodeAction> together(String title, String kind, List<Cure> cures, int fewest, ActionRequest request) {
		List<Edit> edits = cures.stream().flatMap(cure -> cure.fix().edits().stream()).toList();
		if (cures.size() < fewest || trials.of(request.draft(), edits).isEmpty()) {
			return Optional.empty();
		}
		List<Issue> here = request.findingsHere();
		return Optional.of(writer.write(new Fix(title, false, edits), kind, request,
				cures.stream().map(Cure::finding).filter(here::contains).toList()));
	}
}
