package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.Optional;
import java.util.Set;

import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Whom readers can't judge must be borne out by others. */
@RuleInfo(
		severity = WARNING,
		summary = "A claim that rests on anonymous sources alone, and on too few people.",
		message = "Only anonymous sources stand behind this claim, %s in all, where the minimum is %s: "
				+ "find another source, or cite a named one or a document.")
public final class SingleAnonymous extends Rule<Claim> {

	public SingleAnonymous() {
		super(Claim.class);
	}

	@Override
	public void check(Claim claim, RuleContext context) {
		if (Statements.head(claim) != claim || Statements.by(claim).isEmpty() || Sources.areBorrowed(claim)) {
			return;
		}
		Optional<Set<Source>> sources = Sources.allCited(Sources.behind(claim));
		if (sources.isEmpty()) {
			return;
		}
		long people = 0;
		for (Source source : sources.get()) {
			if (!Sources.isAnonymous(source)) {
				return;
			}
			people += Sources.people(source);
		}
		int minimum = context.policy().anonymousMinimum();
		if (people < minimum) {
			context.report(this, claim, Literals.STATEMENT__BY, people == 1 ? "one person" : people + " people", minimum);
		}
	}
}
