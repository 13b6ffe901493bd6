package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.INFO;

import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** What the newsroom answers for alone is listed, so that an editor can agree to it; a house may forbid it. */
@RuleInfo(
		severity = INFO,
		summary = "A claim that is waived with `unsourced`.",
		message = "This claim rests on no source, only on the reason given: let an editor agree, or cite "
				+ "a source with by @….")
public final class UnsourcedClaim extends Rule<Claim> {

	public UnsourcedClaim() {
		super(Claim.class);
	}

	@Override
	public void check(Claim claim, RuleContext context) {
		if (claim.getUnsourced() != null && Statements.head(claim) == claim) {
			context.report(this, claim, Literals.CLAIM__UNSOURCED);
		}
	}
}
