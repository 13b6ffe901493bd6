package org.newsmark.cli.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.cli.check.Checker;
import org.newsmark.cli.rewrite.Rewrite.RefusedFix;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.parser.NewsmarkResource;
import org.newsmark.dsl.parser.StoryReader;
import org.newsmark.dsl.scoping.Workspace;
import org.newsmark.dsl.validation.AttachedSeverities;
import org.newsmark.dsl.validation.Crash;
import org.newsmark.dsl.validation.Cure;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.Fixes;
import org.newsmark.dsl.validation.NewsmarkResourceValidator;

import com.google.inject.Inject;

/**
 * Mends files in memory, as far as rules know how and leave nothing to choose. After each round the file is checked
 * again: a fix may have had to wait for another, or have brought a finding that can be mended too.
 */
public final class Fixer {

	private static final int MOST_ROUNDS = 10;

	@Inject
	private NewsmarkResourceValidator validator;
	@Inject
	private Fixes fixes;
	@Inject
	private StoryReader reader;

	/** Returns what mends one file after the other, and tells what changes where that is asked for. */
	public Checker.Work<Rewrite> work(Predicate<Fix> isWanted, boolean showsHunks) {
		return (file, findings) -> mend(NotUtf8Exception.unlessText(file), isWanted, showsHunks);
	}

	private Rewrite mend(NewsmarkResource original, Predicate<Fix> isWanted, boolean showsHunks) {
		NewsmarkResource story = original;
		Set<MadeFix> made = Set.of();
		int mended = 0;
		Round round;
		int rounds = 0;
		do {
			round = new Round(story);
			round.make(cures(story, isWanted, made));
			story = round.after;
			mended += round.made.size();
			made = round.allMade(made);
		} while (round.isChange() && ++rounds < MOST_ROUNDS);
		List<RefusedFix> refused = round.isChange() ? List.of() : refused(round.refused);
		String hunks = showsHunks && mended > 0 ? UnifiedDiff.hunks(original, story) : "";
		return new Rewrite(original.text(), story.text(), mended, refused, hunks);
	}

	private List<Cure> cures(NewsmarkResource story, Predicate<Fix> isWanted, Set<MadeFix> made) {
		NewsFile file = (NewsFile) story.getContents().get(0);
		List<Issue> findings = validator.validate(story, CheckMode.ALL, CancelIndicator.NullImpl).stream()
				.filter(finding -> !Crash.is(finding)).toList();
		return Cure.together(findings, finding -> fixesToMake(finding, file, made), isWanted);
	}

	/** A fix that was made and did not help is not made again. */
	private List<Fix> fixesToMake(Issue finding, NewsFile file, Set<MadeFix> made) {
		List<Fix> proposed = fixes.of(finding, file);
		boolean wasMade = Cure.preferred(proposed).filter(fix -> made.contains(MadeFix.of(finding, fix))).isPresent();
		return wasMade ? List.of() : proposed;
	}

	private static List<RefusedFix> refused(List<Cure> cures) {
		return cures.stream().map(Cure::finding)
				.map(finding -> new RefusedFix(finding.getLineNumber(), finding.getColumn(), finding.getCode()))
				.toList();
	}

	/** Makes changes that do not meet, save those that would bring a mistake of syntax. */
	private final class Round {

		private final NewsmarkResource before;
		private final List<Cure> made = new ArrayList<>();
		private final List<Cure> refused = new ArrayList<>();
		private NewsmarkResource after;

		Round(NewsmarkResource before) {
			this.before = before;
			this.after = before;
		}

		boolean isChange() {
			return !made.isEmpty();
		}

		/** Returns the fixes that were made before and in this round, where they stand now. */
		Set<MadeFix> allMade(Set<MadeFix> earlier) {
			Movement movement = new Movement(Cure.edits(made));
			return Stream.concat(earlier.stream(), made.stream().map(cure -> MadeFix.of(cure.finding(), cure.fix())))
					.flatMap(each -> each.moved(movement)).collect(Collectors.toSet());
		}

		/** Halves what does not parse together, so that one bad fix among many costs few readings. */
		void make(List<Cure> cures) {
			if (cures.isEmpty()) {
				return;
			}
			List<Cure> together = new ArrayList<>(made);
			together.addAll(cures);
			NewsmarkResource changed = changed(Cure.edits(together));
			if (changed.mistakes() <= before.mistakes()) {
				made.addAll(cures);
				after = changed;
			} else if (cures.size() == 1) {
				refused.addAll(cures);
			} else {
				make(cures.subList(0, cures.size() / 2));
				make(cures.subList(cures.size() / 2, cures.size()));
			}
		}

		private NewsmarkResource changed(List<Edit> edits) {
			NewsmarkResource changed = reader.read(before.getURI(), new Fix("", false, edits).applyTo(before.text()));
			AttachedSeverities.handOn(before.getResourceSet(), changed.getResourceSet());
			Workspace.of(before.getResourceSet()).ifPresent(workspace -> workspace.attachTo(changed.getResourceSet()));
			return changed;
		}
	}
}
