package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.validation.Fix.Edit;

/**
 * Holds a finding, and the one way in which it is to be mended.
 *
 * @param finding what is wrong
 * @param fix a change with one edit at least
 */
public record Cure(Issue finding, Fix fix) {

	/**
	 * Returns how findings are to be mended together, in the order of the text. Those that leave a choice wait for
	 * someone to choose, and of two cures that would meet the second waits for the first.
	 */
	public static List<Cure> together(List<Issue> findings, Function<Issue, List<Fix>> fixes, Predicate<Fix> isWanted) {
		List<Cure> cures = new ArrayList<>();
		for (Issue finding : findings) {
			preferred(fixes.apply(finding)).filter(fix -> isWanted.test(fix) && !fix.edits().isEmpty())
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

	/** Returns the fix that can be made without showing the others: there are none, or it is right without a look. */
	public static Optional<Fix> preferred(List<Fix> proposed) {
		return proposed.stream().limit(1).filter(first -> first.isSafe() || proposed.size() == 1).findFirst();
	}

	/** Returns the edits of all cures, in the order of the text. */
	public static List<Edit> edits(List<Cure> cures) {
		return cures.stream().flatMap(cure -> cure.fix().edits().stream()).toList();
	}

	private int start() {
		return fix.edits().get(0).offset();
	}

	private int end() {
		return last().offset() + last().length();
	}

	private Edit last() {
		return fix.edits().get(fix.edits().size() - 1);
	}

	/** Two insertions at one place would have no order; lines that go one after another need none. */
	private boolean standsBehind(Cure before) {
		return start() > before.end() || start() == before.end() && before.last().length() > 0
				&& fix.edits().get(0).length() > 0;
	}
}
