package org.newsmark.cli.rewrite;

import java.util.stream.Stream;

import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.validation.Fix;

/**
 * Names a fix that was made, so that it is not made again where it did not help.
 *
 * @param rule whose finding it was to mend
 * @param title what it does
 * @param start where the finding begins now, if it is still there
 * @param end where it ends
 */
record MadeFix(String rule, String title, int start, int end) {

	static MadeFix of(Issue finding, Fix fix) {
		int start = finding.getOffset();
		return new MadeFix(finding.getCode(), fix.title(), start, start + finding.getLength());
	}

	/** Returns where the finding may stand behind edits: what they insert at its borders belongs to it or does not. */
	Stream<MadeFix> moved(Movement movement) {
		return Stream.of(movement.before(start), movement.behind(start)).flatMap(from -> Stream
				.of(movement.before(end), movement.behind(end)).map(to -> new MadeFix(rule, title, from, to)));
	}
}
