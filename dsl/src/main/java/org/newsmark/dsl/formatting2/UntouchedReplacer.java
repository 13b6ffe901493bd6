package org.newsmark.dsl.formatting2;

import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;

/** Leaves a comment, or the marks of Markdown, exactly where and as it stands. */
final class UntouchedReplacer extends CommentReplacer {

	UntouchedReplacer(IComment comment) {
		super(comment);
	}

	@Override
	public void configureWhitespace(WhitespaceReplacer leading, WhitespaceReplacer trailing) {
		keep(leading);
		keep(trailing);
	}

	@Override
	public ITextReplacerContext createReplacements(ITextReplacerContext context) {
		return context;
	}

	private static void keep(WhitespaceReplacer blanks) {
		blanks.getFormatting().setSpace(blanks.getRegion().getText());
		blanks.getFormatting().setNoIndentation(true);
	}
}
