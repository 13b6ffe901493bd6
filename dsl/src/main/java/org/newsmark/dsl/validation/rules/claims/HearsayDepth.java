package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Each mouth that a word passes through may change it. */
@RuleInfo(
		severity = WARNING,
		summary = "A claim or quote that came through more sources than the policy allows.",
		message = "This passed through %s before it reached the newsroom, where the limit is %s: "
				+ "get nearer to the origin, or leave it out.")
public final class HearsayDepth extends Rule<Statement> {

	public HearsayDepth() {
		super(Statement.class);
	}

	/** The statement that gives the way is the one at fault, not those inside it that inherit the way. */
	@Override
	public void check(Statement statement, RuleContext context) {
		if (Statements.head(statement) != statement) {
			return;
		}
		if (statement.getVia() != null) {
			reportIfLong(statement.getVia(), Chains.sourcesFrom(statement.getVia()), context);
		} else if (Statements.via(statement).isEmpty()) {
			reportLongest(statement, context);
		}
	}

	private void reportLongest(Statement statement, RuleContext context) {
		Citation longest = null;
		int most = 0;
		for (Citation citation : statement.getBy()) {
			int sources = Chains.sourcesFrom(citation);
			longest = sources > most ? citation : longest;
			most = Math.max(most, sources);
		}
		reportIfLong(longest, most - 1, context);
	}

	private void reportIfLong(Citation place, int steps, RuleContext context) {
		int limit = context.policy().hearsayLimit();
		if (steps > limit) {
			context.report(this, place, steps == 1 ? "one source" : steps + " sources", limit);
		}
	}
}
