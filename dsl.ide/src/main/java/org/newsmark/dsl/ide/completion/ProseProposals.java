package org.newsmark.dsl.ide.completion;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionList;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.newsmark.dsl.parser.GrammarRule;
import org.newsmark.dsl.prose.TextRange;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes spans in prose, to someone who asks for them; behind the first letters of a word, what they begin. */
@Singleton
final class ProseProposals {

	/** Behind these marks of lists and quotes, or behind the address of a link, words go on; behind code they do not. */
	private static final Pattern MARKS_BEFORE_WORDS = Pattern.compile("^[\\h>*+\\-\\d.)]*\\z", Pattern.MULTILINE);

	@Inject
	private Snippets snippets;

	@Inject
	private SourceProposals sources;

	CompletionList at(Caret caret) {
		String text = caret.text();
		TextRange word = caret.word();
		if (!word.isEmpty()) {
			return ProposalList.of(ofWord(caret, word.in(text)), caret, withBrackets(caret, word));
		}
		if (text.startsWith("]", caret.offset() - 1)) {
			return ProposalList.of(snippets.behindBrackets(caret.draft()), caret, word);
		}
		return ProposalList.of(snippets.spans(caret.draft(), ""), caret, withBrackets(caret, word));
	}

	/** In the middle of a word there are none: half of it would be left over. */
	private Stream<Proposal> ofWord(Caret caret, String letters) {
		return caret.isBeforeLetter() ? Stream.empty()
				: Stream.concat(snippets.spans(caret.draft(), letters), sources.mentions(caret.draft(), letters));
	}

	/** Takes in the brackets around a word, unless they hold the words of a span or of a link already. */
	private static TextRange withBrackets(Caret caret, TextRange word) {
		String text = caret.text();
		int bracket = word.start() - 1;
		boolean isClosed = text.startsWith("]", word.end());
		if (!text.startsWith("[", bracket) || text.startsWith("](", word.end())
				|| caret.draft().leaf(bracket).getGrammarElement() instanceof Keyword) {
			return word;
		}
		return new TextRange(bracket, isClosed ? word.end() + 1 : word.end());
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
