package org.newsmark.cli.check;

import java.util.List;
import java.util.function.Function;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.cli.text.Excerpts;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.LineMap;

/** Puts what the rules found in one file as reports tell it. */
final class FileFindings {

	private final String file;
	private final Excerpts excerpts;
	private final LineMap lines;
	private final Fingerprints fingerprints;
	private final Function<Issue, List<Fix>> fixes;

	/** Takes the name of the file as the user knows it, and where fixes come from. */
	FileFindings(String file, XtextResource resource, Function<Issue, List<Fix>> fixes) {
		this.file = file;
		this.excerpts = Excerpts.of(resource);
		this.lines = new LineMap(resource.getParseResult().getRootNode().getText());
		this.fingerprints = new Fingerprints(excerpts::line);
		this.fixes = fixes;
	}

	/** Returns the finding that an issue is; issues come in the order of the text. */
	Finding finding(Issue issue) {
		return Finding.of(file, issue, excerpts.at(issue.getOffset(), issue.getLength()),
				fingerprints.of(issue.getCode(), issue.getOffset() - issue.getColumn() + 1), safeFixes(issue));
	}

	private List<SafeFix> safeFixes(Issue issue) {
		return fixes.apply(issue).stream().filter(Fix::isSafe).filter(this::isForAll)
				.map(fix -> SafeFix.of(fix, lines)).toList();
	}

	/** A fix with a masked string would put the mask into the story. */
	private boolean isForAll(Fix fix) {
		return !excerpts.tellsDeskOnly(fix.title())
				&& fix.edits().stream().noneMatch(edit -> excerpts.tellsDeskOnly(edit.text()));
	}
}
