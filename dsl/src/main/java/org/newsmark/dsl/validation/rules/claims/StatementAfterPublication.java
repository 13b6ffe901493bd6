package org.newsmark.dsl.validation.rules.claims;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** A story can't quote what was not yet said. */
@RuleInfo(
		severity = ERROR,
		summary = "A claim or quote that was made after the story was last published or updated.",
		message = "The date of this statement (%s) is later than the story itself (%s): correct it, or set updated.")
public final class StatementAfterPublication extends Rule<Story> {

	public StatementAfterPublication() {
		super(Story.class);
	}

	@Override
	public void check(Story story, RuleContext context) {
		Stories.lastEdition(story).ifPresent(edition -> context.heads()
				.forEach(statement -> check(statement, edition, context)));
	}

	private void check(Statement statement, NewsDate edition, RuleContext context) {
		Dates.read(statement.getOn()).filter(said -> said.isLaterThan(edition)).ifPresent(said -> context.report(this,
				statement, Literals.STATEMENT__ON, said.inWords(), edition.inWords()));
	}
}
