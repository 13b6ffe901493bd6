package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.STORY__DATELINE;
import static org.newsmark.dsl.newsmark.RuleSeverity.OFF;

import java.util.List;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** Some houses tell with every story where it was reported. */
@RuleInfo(
		severity = OFF,
		summary = "A story with no dateline.",
		message = "This story does not say where it was reported: add a dateline.",
		fix = "add a dateline, to be filled in")
public final class MissingDateline extends Rule<Story> {

	private static final String PLACEHOLDER = "\"PLACE\"";

	public MissingDateline() {
		super(Story.class);
	}

	@Override
	public void check(Story story, RuleContext context) {
		if (story.getDateline() == null || story.getDateline().isBlank()) {
			context.report(this, NodeModelUtils.findActualNodeFor(story).getOffset(), "story".length());
		}
	}

	@Override
	public List<Fix> fixes(Story story, FixContext finding) {
		return List.of(Fix.proposal("Add a dateline", dateline(story, finding.text())));
	}

	private static Edit dateline(Story story, String text) {
		var blank = NodeModelUtils.findNodesForFeature(story, STORY__DATELINE);
		return blank.isEmpty() ? Edits.addProperty(story, "dateline " + PLACEHOLDER, text)
				: new Edit(blank.get(0).getOffset(), blank.get(0).getLength(), PLACEHOLDER);
	}
}
