package org.newsmark.dsl.validation.rules.sources;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.prose.Labels;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** One person must never read as several. */
@RuleInfo(
		severity = WARNING,
		summary = "An anonymous source that is one person and is called by a plural.",
		message = "\"%s\" sounds like several people, and the count says one: name one person, or correct the count.")
public final class PluralLabel extends Rule<Source> {

	public PluralLabel() {
		super(Source.class);
	}

	@Override
	public void check(Source source, RuleContext context) {
		boolean isOnePerson = Sources.isAnonymous(source) && source.getCount() != null && source.getCount() == 1;
		if (isOnePerson && source.getName() != null && context.isEnglish() && Labels.isPlural(source.getName())) {
			context.report(this, source, Literals.SOURCE__NAME, source.getName());
		}
	}
}
