package org.newsmark.dsl.ide.completion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.antlr.runtime.CommonToken;
import org.newsmark.dsl.ide.contentassist.antlr.lexer.InternalNewsmarkLexer;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.scoping.Spelling;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Finds the attribute block around a caret. Only the paragraph that it stands in is read, so that the length of a story
 * costs nothing and what is broken elsewhere does no harm.
 */
@Singleton
final class BodySites {

	@Inject
	private GrammarChoices grammar;
	@Inject
	private BlockReader reader;

	/** Holds a block up to the caret. */
	private record Block(int span, List<CommonToken> attributes) {
	}

	/** Returns the block in whose braces the caret stands; empty in prose. */
	Optional<Site> at(Caret caret) {
		int start = paragraphStart(caret);
		Block block = block(caret.text().substring(start, Math.max(start, caret.typed().start())));
		if (block == null) {
			return Optional.empty();
		}
		List<String> words = words(block.attributes());
		boolean hasKind = !words.isEmpty() && grammar.annotations().contains(words.get(0));
		Expected expected = hasKind
				? reader.after(GrammarChoices.SPAN + words.get(0) + " ", words.subList(1, words.size()), false)
				: reader.after(GrammarChoices.SPAN, words, false);
		Behind behind = Behind.inBody(caret);
		return Optional.of(new Site(expected, "", words, behind.words(GrammarChoices.SPAN), behind.isClosed(),
				FragmentLexer.mayBeProse(block.attributes()), start + block.span()));
	}

	/** Reads a part of a paragraph as if a brace closed it, since what stands in an open block may all be prose. */
	private static Block block(String fragment) {
		int end = FragmentLexer.BODY.length() + fragment.length();
		Deque<Integer> open = new ArrayDeque<>();
		Block block = null;
		for (CommonToken token : FragmentLexer.tokens(FragmentLexer.BODY + fragment + "}")) {
			if (token.getStartIndex() >= end) {
				break;
			}
			switch (token.getType()) {
			case InternalNewsmarkLexer.LeftSquareBracket:
				open.push(token.getStartIndex() - FragmentLexer.BODY.length());
				block = null;
				break;
			case InternalNewsmarkLexer.RightSquareBracketLeftCurlyBracket:
				// In the braces of another span it closes nothing.
				block = open.isEmpty() ? null : new Block(open.pop(), new ArrayList<>());
				break;
			case InternalNewsmarkLexer.RightCurlyBracket, InternalNewsmarkLexer.RULE_PROSE,
					InternalNewsmarkLexer.RULE_VERBATIM, InternalNewsmarkLexer.RULE_BREAK:
				block = null;
				break;
			default:
				if (block != null) {
					block.attributes().add(token);
				}
			}
		}
		return block;
	}

	/** A block whose first word is misspelled has the attributes of what was meant. */
	private List<String> words(List<CommonToken> attributes) {
		List<String> words = FragmentLexer.words(FragmentLexer.meaningful(attributes));
		if (!words.isEmpty()) {
			Spelling.nearest(words.get(0), grammar.annotations().stream()).stream().findFirst()
					.ifPresent(meant -> words.set(0, meant));
		}
		return words;
	}

	/** A paragraph begins behind a blank line. It is read without its indentation, which code blocks have as well. */
	private static int paragraphStart(Caret caret) {
		int start = caret.lineStart();
		int first = caret.bodyStart();
		while (start > first) {
			int previous = Lines.start(caret.text(), Lines.endBefore(caret.text(), start));
			if (caret.text().substring(previous, start).isBlank()) {
				break;
			}
			start = previous;
		}
		while (start < caret.offset() && Character.isWhitespace(caret.text().charAt(start))) {
			start++;
		}
		return start;
	}
}
