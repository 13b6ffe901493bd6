package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.RuleSeverity.WARNING;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Text;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.prose.Escapes;

/** There is no HTML in a story: what looks like a comment of it is text, and readers would see it. */
@RuleInfo(
		severity = WARNING,
		summary = "A comment of HTML, which would be published.",
		message = "This comment would be published: make it a line that begins with //, or write \\<!-- for the reader.",
		fix = "make it a // line")
public final class HtmlComment extends Rule<Text> {

	private static final String OPEN = "<!--";
	private static final String CLOSE = "-->";

	public HtmlComment() {
		super(Text.class);
	}

	@Override
	public void check(Text text, RuleContext context) {
		String words = text.getWords();
		int close = 0;
		for (int start = words.indexOf(OPEN); start >= 0;) {
			int end = start + OPEN.length();
			if (!Escapes.isEscaped(words, start)) {
				close = close < 0 || close >= end ? close : words.indexOf(CLOSE, end);
				end = close < 0 ? end : close + CLOSE.length();
				context.report(this, NodeModelUtils.findActualNodeFor(text).getOffset() + start, end - start);
			}
			start = words.indexOf(OPEN, end);
		}
	}

	/** Only a comment that is a paragraph of its own can become lines of their own. */
	@Override
	public List<Fix> fixes(Text text, FixContext finding) {
		if (!(text.eContainer() instanceof Block block)) {
			return List.of();
		}
		INode node = NodeModelUtils.findActualNodeFor(block);
		String paragraph = finding.text().substring(node.getOffset(), node.getEndOffset());
		boolean isAlone = node.getOffset() == finding.offset() && isLineStart(finding.text(), finding.offset())
				&& paragraph.endsWith(CLOSE) && paragraph.indexOf(CLOSE, OPEN.length()) == paragraph.length() - CLOSE.length();
		return isAlone ? List.of(Fix.proposal("Make it a // line", new Edit(node.getOffset(), paragraph.length(),
				asLines(paragraph, Edits.lineBreak(finding.text()))))) : List.of();
	}

	private static String asLines(String comment, String lineBreak) {
		String lines = comment.substring(OPEN.length(), comment.length() - CLOSE.length()).lines().map(String::strip)
				.filter(line -> !line.isEmpty()).map(line -> "// " + line).collect(Collectors.joining(lineBreak));
		return lines.isEmpty() ? "//" : lines;
	}

	private static boolean isLineStart(String text, int offset) {
		return offset == 0 || text.charAt(offset - 1) == '\n' || text.charAt(offset - 1) == '\r';
	}
}
