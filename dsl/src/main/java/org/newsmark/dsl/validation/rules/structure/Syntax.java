package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleCatalog;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.syntax.Mistakes;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** What can't be read can't be checked, so nothing else is worth as much. */
@RuleInfo(
		severity = ERROR,
		summary = "Anything that can't be read.",
		message = "%s")
public final class Syntax extends Rule<NewsFile> {

	/** Asked for late: the catalog is only being filled when it makes this rule. */
	@Inject
	private Provider<RuleCatalog> catalog;

	public Syntax() {
		super(NewsFile.class);
	}

	@Override
	public void check(NewsFile file, RuleContext context) {
		Mistakes.in(file, context.statements(), catalog.get().ids()).forEach(
				mistake -> context.report(this, mistake.offset(), mistake.length(), mistake.message()));
	}
}
