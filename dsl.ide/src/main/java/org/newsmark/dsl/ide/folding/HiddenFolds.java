package org.newsmark.dsl.ide.folding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.parser.GrammarRule;
import org.newsmark.dsl.parser.Lines;

/** Folds what the parser passes over: runs of comments, and code between fences. */
final class HiddenFolds {

	/** A fence may stand in quotes and lists, so marks of those may stand before it. */
	private static final Pattern FENCE = Pattern.compile("^[ \\t>*+0-9.)-]*+(`{3,}|~{3,})([^\\r\\n]*)",
			Pattern.MULTILINE);

	private final Draft draft;
	private final Folds folds;
	private int commentsStart;
	private int commentsEnd;

	HiddenFolds(Draft draft, Folds folds) {
		this.draft = draft;
		this.folds = folds;
	}

	void add() {
		for (ILeafNode leaf : draft.resource().getParseResult().getRootNode().getLeafNodes()) {
			String rule = GrammarRule.nameOf(leaf);
			if (rule.equals("COMMENT")) {
				addComment(leaf);
			} else if (rule.equals("MARKUP")) {
				addCode(leaf);
			}
			if (!rule.equals("COMMENT") && !leaf.getText().isBlank()) {
				endComments();
			}
		}
		endComments();
	}

	/** One behind other words is part of their line; an empty line ends a run. */
	private void addComment(ILeafNode leaf) {
		int end = withoutBreak(leaf.getTotalEndOffset());
		if (commentsEnd == 0 || line(leaf.getTotalOffset()) > line(commentsEnd) + 1) {
			endComments();
			commentsStart = leaf.getTotalOffset();
		}
		if (draft.text().substring(Lines.start(draft.text(), leaf.getTotalOffset()), leaf.getTotalOffset()).isBlank()) {
			commentsEnd = end;
		}
	}

	private void endComments() {
		if (commentsEnd > 0) {
			folds.add(commentsStart, commentsEnd, FoldingRangeKind.Comment);
		}
		commentsEnd = 0;
	}

	private void addCode(ILeafNode leaf) {
		Matcher fences = FENCE.matcher(leaf.getText());
		String open = null;
		int start = 0;
		while (fences.find()) {
			String marks = fences.group(1);
			if (open == null) {
				open = marks;
				start = fences.start(1);
			} else if (marks.startsWith(open) && fences.group(2).isBlank()) {
				folds.add(leaf.getTotalOffset() + start, leaf.getTotalOffset() + fences.end(1),
						FoldingRangeKind.Region);
				open = null;
			}
		}
		if (open != null) {
			folds.add(leaf.getTotalOffset() + start, withoutBreak(leaf.getTotalEndOffset()), FoldingRangeKind.Region);
		}
	}

	private int line(int offset) {
		return draft.positions().position(offset).getLine();
	}

	/** In the body a comment ends with its line break, and code that is not closed with the text. */
	private int withoutBreak(int offset) {
		int end = offset;
		while (end > 0 && Lines.isBreak(draft.text().charAt(end - 1))) {
			end--;
		}
		return end;
	}
}
