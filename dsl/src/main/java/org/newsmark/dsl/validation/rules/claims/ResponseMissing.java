package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.INFO;

import java.util.EnumSet;
import java.util.Set;

import org.newsmark.dsl.model.Responses.Kind;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Who is accused is heard, or readers learn that he was asked. */
@RuleInfo(
		severity = INFO,
		summary = "A disputed or false claim that nothing in the story denies or answers.",
		message = "This claim has status %s, and nothing in the story denies or answers it: ask for a "
				+ "response, and mark it with denies #… or answers #…, even where it is a refusal or silence.")
public final class ResponseMissing extends Rule<Claim> {

	private static final Set<String> IN_DOUBT = Set.of("disputed", "false");
	private static final Set<Kind> REPLIES = EnumSet.of(Kind.DENIES, Kind.ANSWERS);

	public ResponseMissing() {
		super(Claim.class);
	}

	@Override
	public void check(Claim claim, RuleContext context) {
		String status = claim.getStatus();
		if (status == null || !IN_DOUBT.contains(status) || Statements.head(claim) != claim) {
			return;
		}
		if (context.responses().to(claim).stream().noneMatch(response -> REPLIES.contains(response.kind()))) {
			context.report(this, claim, Literals.CLAIM__STATUS, status);
		}
	}
}
