package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
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
		message = "This annotation would be published: put it right behind the ] of its words, or write \\{ for a brace.",
		fix = "attach it to the words in brackets before it")
public final class StrayAnnotation extends Rule<Text> {

	private static final Pattern STRAY = Pattern.compile("\\{\\s*(?:claim|quote|date|source|note)(?![A-Za-z0-9_-])");

	public StrayAnnotation() {
		super(Text.class);
	}

	@Override
	public void check(Text text, RuleContext context) {
		String words = text.getWords();
		Matcher stray = STRAY.matcher(words);
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
