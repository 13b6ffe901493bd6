package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.List;

import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Ignore;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** A comment that silences nothing today silences tomorrow's mistake. */
@RuleInfo(
		severity = WARNING,
		summary = "A comment that silences a rule where the rule finds nothing.",
		message = "The next paragraph or declaration has no finding of %s: remove this comment, or mend the rule's name.",
		fix = "remove the comment")
public final class UnusedIgnore extends Rule<NewsFile> {

	public UnusedIgnore() {
		super(NewsFile.class);
	}

	@Override
	public boolean runsLast() {
		return true;
	}

	/** What does not parse is not checked, so it may be the very thing that the comment is for. */
	@Override
	public void check(NewsFile file, RuleContext context) {
		if (context.hasSyntaxErrors()) {
			return;
		}
		for (Ignore ignore : context.ignores()) {
			if (!ignore.isUsed()) {
				context.report(this, ignore.offset(), ignore.length(), ignore.ruleId());
			}
		}
	}

	@Override
	public List<Fix> fixes(NewsFile file, FixContext finding) {
		return List.of(Fix.safe("Remove the comment", Edits.removeLine(finding.offset(), finding.text())));
	}
}
