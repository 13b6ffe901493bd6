package org.newsmark.cli.report;

import java.util.function.Predicate;
import java.util.function.Supplier;

import org.newsmark.cli.check.Finding;
import org.newsmark.dsl.validation.RuleCatalog;

/**
 * Gives a report what it may ask besides what was found.
 *
 * @param palette the colors of its stream
 * @param isFailing whether a finding makes the check fail
 * @param rules the rules, created when they are asked for
 * @param version the version of Newsmark
 */
public record ReportContext(Palette palette, Predicate<Finding> isFailing, Supplier<RuleCatalog> rules,
		String version) {

	/** Returns the same for a stream of other colors. */
	public ReportContext with(Palette other) {
		return new ReportContext(other, isFailing, rules, version);
	}
}
