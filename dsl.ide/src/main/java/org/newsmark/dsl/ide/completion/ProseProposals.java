package org.newsmark.dsl.ide.completion;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.newsmark.dsl.parser.GrammarRule;
import org.newsmark.dsl.prose.TextRange;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Proposes spans in prose, to someone who asks for them. Editors say that they were asked also when a letter was
 * typed, so behind a letter there are none.
 */
@Singleton
final class ProseProposals {

	/** Behind these marks of lists and quotes, or behind the address of a link, words go on; behind code they do not. */
	private static final Pattern MARKS_BEFORE_WORDS = Pattern.compile("^[\\h>*+\\-\\d.)]*\\z", Pattern.MULTILINE);

	@Inject
	private Snippets snippets;

	CompletionList at(Caret caret, CompletionContext context) {
		TextRange here = new TextRange(caret.offset(), caret.offset());
		char before = caret.offset() == 0 ? 0 : caret.text().charAt(caret.offset() - 1);
		if (!isAskedFor(caret, context)) {
			return ProposalList.of(Stream.empty(), caret, here);
		}
		if (before == ']') {
			return ProposalList.of(snippets.behindBrackets(caret.draft()), caret, here);
		}
		boolean isClosed = before == '[' && caret.text().startsWith("]", caret.offset());
		TextRange brackets = new TextRange(caret.offset() - (before == '[' ? 1 : 0), caret.offset() + (isClosed ? 1 : 0));
		return ProposalList.of(snippets.spans(caret.draft()), caret, brackets);
	}

	private static boolean isAskedFor(Caret caret, CompletionContext context) {
		boolean isInvoked = context == null || context.getTriggerKind() == CompletionTriggerKind.Invoked;
		return isInvoked && (caret.offset() == 0
				|| !Character.isLetterOrDigit(Character.codePointBefore(caret.text(), caret.offset())));
	}

	/** Tells whether the caret stands in code, in a comment, in a string, or in what Markdown keeps for itself. */
	boolean isLiteral(Caret caret) {
		ILeafNode leaf = caret.offset() == 0 ? null : caret.draft().leaf(caret.offset() - 1);
		if (leaf == null || caret.line().isBlank()) {
			return false;
		}
		boolean isInside = caret.offset() < leaf.getTotalEndOffset();
		return switch (GrammarRule.nameOf(leaf)) {
		case "MARKUP" -> isInside
				|| !leaf.getText().startsWith("(") && !MARKS_BEFORE_WORDS.matcher(leaf.getText()).find();
		case "COMMENT" -> true;
		case "VERBATIM", "STRING" -> isInside;
		default -> false;
		};
	}
}
