package org.newsmark.dsl.validation.rules.sources;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__ID;
import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.EnumSet;
import java.util.Set;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** What has been published can be looked up, if the story says enough to find it. */
@RuleInfo(
		severity = WARNING,
		summary = "A publication, document, dataset or post with neither a url nor both a title and a date.",
		message = "A reader can't find @%s: give its url, or both its title and the day it was published.")
public final class IncompleteSource extends Rule<Source> {

	private static final Set<SourceKind> WORKS = EnumSet.of(SourceKind.PUBLICATION, SourceKind.DOCUMENT,
			SourceKind.DATASET, SourceKind.POST);

	public IncompleteSource() {
		super(Source.class);
	}

	@Override
	public void check(Source source, RuleContext context) {
		boolean canBeFound = source.getUrl() != null || hasTitle(source) && source.getPublished() != null;
		if (WORKS.contains(source.getKind()) && !canBeFound) {
			context.report(this, source, SOURCE__ID, source.getId());
		}
	}

	private static boolean hasTitle(Source source) {
		return source.getTitle() != null && !source.getTitle().isBlank();
	}
}
