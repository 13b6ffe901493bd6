package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.List;

import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.SourceFixes;

import com.google.inject.Inject;

/** A story may claim only what someone stands behind, or what its reporter answers for with a reason. */
@RuleInfo(
		severity = ERROR,
		summary = "A claim with no source, and no reason why it needs none.",
		message = "No source stands behind this claim: cite one with by @…, or say why none is needed with unsourced \"…\".",
		fix = "cite a declared source; declare a new source and cite it; mark it unsourced")
public final class ClaimWithoutSource extends Rule<Claim> {

	@Inject
	private Imports imports;

	public ClaimWithoutSource() {
		super(Claim.class);
	}

	@Override
	public void check(Claim claim, RuleContext context) {
		if (claim.getContinues() == null && !Statements.isSourced(claim)) {
			context.report(this, claim);
		}
	}

	@Override
	public List<Fix> fixes(Claim claim, FixContext finding) {
		return SourceFixes.cite(claim, imports.sourcesVisibleFrom(finding.file().eResource()), finding);
	}
}
