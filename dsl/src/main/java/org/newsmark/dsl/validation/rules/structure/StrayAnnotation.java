package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.List;
import java.util.regex.Matcher;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.StrayAnnotations;
import org.newsmark.dsl.newsmark.Text;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.prose.Attachment;
import org.newsmark.dsl.validation.prose.Escapes;

/** An annotation that is only words would be printed, notes to the desk and all. */
@RuleInfo(
		severity = ERROR,
		summary = "An annotation that stands behind no span.",
		message = "This annotation would be published, for no […] ends right before it: put its words in brackets, and it "
				+ "right behind the ], or write \\{ for a brace.",
		fix = "attach it to the words in brackets before it")
public final class StrayAnnotation extends Rule<Text> {

	public StrayAnnotation() {
		super(Text.class);
	}

	@Override
	public void check(Text text, RuleContext context) {
		String words = text.getWords();
		if (words.indexOf('{') < 0) {
			return;
		}
		Matcher stray = StrayAnnotations.BEGINNING.matcher(words);
		while (stray.find()) {
			if (!Escapes.isEscaped(words, stray.start())) {
				int offset = NodeModelUtils.findActualNodeFor(text).getOffset() + stray.start();
				context.report(this, offset, stray.end() - stray.start());
			}
		}
	}

	@Override
	public List<Fix> fixes(Text text, FixContext finding) {
		return Attachment.of(text, finding).stream().toList();
	}
}
