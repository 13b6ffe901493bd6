package org.newsmark.dsl.validation.rules.sources;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__ID;
import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__REASON;
import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.List;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Readers who may not know who speaks may at least know why not. */
@RuleInfo(
		severity = WARNING,
		summary = "An anonymous source with no reason for its anonymity.",
		message = "@%s is anonymous, and nothing says why: add a reason, which is published with the story.",
		fix = "add a reason, to be filled in")
public final class AnonymityWithoutReason extends Rule<Source> {

	private static final String PLACEHOLDER = "\"SAY WHY THE SOURCE IS NOT NAMED\"";

	public AnonymityWithoutReason() {
		super(Source.class);
	}

	@Override
	public void check(Source source, RuleContext context) {
		boolean unexplained = source.getReason() == null || source.getReason().isBlank();
		if (source.getKind() == SourceKind.ANONYMOUS && unexplained) {
			context.report(this, source, SOURCE__ID, source.getId());
		}
	}

	@Override
	public List<Fix> fixes(Source source, FixContext finding) {
		return List.of(Fix.proposal("Add a reason", reason(source, finding.text())));
	}

	private static Edit reason(Source source, String text) {
		var blank = NodeModelUtils.findNodesForFeature(source, SOURCE__REASON);
		return blank.isEmpty() ? Edits.addProperty(source, "reason " + PLACEHOLDER, text)
				: new Edit(blank.get(0).getOffset(), blank.get(0).getLength(), PLACEHOLDER);
	}
}
