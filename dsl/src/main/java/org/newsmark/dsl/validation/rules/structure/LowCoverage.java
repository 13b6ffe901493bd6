package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.RuleSeverity.OFF;

import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** A newsroom that wants its stories annotated can say how far. */
@RuleInfo(
		severity = OFF,
		summary = "A story with fewer of its sentences in claims and quotes than the policy asks for.",
		message = "Claims and quotes reach %s of %s sentences, which is %s percent; the policy asks for %s: "
				+ "mark what the other sentences claim or quote.")
public final class LowCoverage extends Rule<Story> {

	public LowCoverage() {
		super(Story.class);
	}

	@Override
	public void check(Story story, RuleContext context) {
		Coverage coverage = Coverage.of(context.file());
		int minimum = context.policy().coverageMinimum();
		if (coverage.percent() < minimum) {
			context.report(this, story, NewsmarkPackage.Literals.STORY__HEADLINE, coverage.covered(),
					coverage.counted(), coverage.percent(), minimum);
		}
	}
}
