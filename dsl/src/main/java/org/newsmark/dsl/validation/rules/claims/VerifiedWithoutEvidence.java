package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

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

/** Checked means that something was looked at, not that somebody was believed. */
@RuleInfo(
		severity = ERROR,
		summary = "A claim called verified or false with no document, dataset or observation behind it.",
		message = "A claim with status %s needs a document, a dataset or an observation behind it: cite "
				+ "one with evidence @…, or change the status.")
public final class VerifiedWithoutEvidence extends Rule<Claim> {

	private static final Set<String> CHECKED = Set.of("verified", "false");

	public VerifiedWithoutEvidence() {
		super(Claim.class);
	}

	@Override
	public void check(Claim claim, RuleContext context) {
		String status = claim.getStatus();
		if (status == null || !CHECKED.contains(status) || Statements.head(claim) != claim) {
			return;
		}
		Optional<Set<Source>> sources = Sources.allCited(Sources.behind(claim));
		if (sources.isPresent() && sources.get().stream().noneMatch(Sources::isEvidence)) {
			context.report(this, claim, Literals.CLAIM__STATUS, status);
		}
	}
}
