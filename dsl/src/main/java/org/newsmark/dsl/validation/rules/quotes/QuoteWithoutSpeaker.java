package org.newsmark.dsl.validation.rules.quotes;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.List;

import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.SourceFixes;

import com.google.inject.Inject;

/** Words in quotation marks are somebody's words. */
@RuleInfo(
		severity = ERROR,
		summary = "A quote that nobody is said to have spoken or written.",
		message = "Nobody stands behind this quote: say whose words they are with by @….",
		fix = "cite a declared source; declare a new source and cite it")
public final class QuoteWithoutSpeaker extends Rule<Quote> {

	@Inject
	private Imports imports;

	public QuoteWithoutSpeaker() {
		super(Quote.class);
	}

	@Override
	public void check(Quote quote, RuleContext context) {
		if (quote.getContinues() == null && Statements.by(quote).isEmpty()) {
			context.report(this, quote);
		}
	}

	@Override
	public List<Fix> fixes(Quote quote, FixContext finding) {
		return SourceFixes.cite(quote, imports.sourcesVisibleFrom(finding.file().eResource()), finding);
	}
}
