package org.newsmark.dsl.validation.rules.sources;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__URL;
import static org.newsmark.dsl.newsmark.RuleSeverity.OFF;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Pages change and vanish; the story that rests on one stays. */
@RuleInfo(
		severity = OFF,
		summary = "A source with a url and no archived copy of it.",
		message = "This page may change or vanish: archive it, and give the address of the copy as archived.")
public final class NotArchived extends Rule<Source> {

	public NotArchived() {
		super(Source.class);
	}

	@Override
	public void check(Source source, RuleContext context) {
		if (source.getUrl() != null && source.getArchived() == null) {
			context.report(this, source, SOURCE__URL);
		}
	}
}
