package org.newsmark.dsl.ide.completion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.antlr.runtime.CommonToken;
import org.newsmark.dsl.ide.contentassist.antlr.lexer.InternalNewsmarkLexer;
import org.newsmark.dsl.parser.Lines;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Finds the declaration or attribute block around a caret. Only that block, or the paragraph it stands in, is read, so
 * that the length of a story costs nothing and what is broken elsewhere does no harm.
 */
@Singleton
final class Sites {

	private static final String SPAN = FragmentLexer.BODY + "[x]{";
	private static final String DECLARATION = "source x: person \"x\" {";
	private static final int NO_SPAN = -1;

	@Inject
	private GrammarChoices grammar;

	/** Returns the block in whose braces the caret stands; empty in prose. */
	Optional<Site> inBody(Caret caret) {
		int start = paragraphStart(caret);
		String fragment = caret.text().substring(start, Math.max(start, caret.typed().start()));
		int shift = start - FragmentLexer.BODY.length();
		Deque<Integer> open = new ArrayDeque<>();
		List<CommonToken> attributes = null;
		int span = NO_SPAN;
		for (CommonToken token : FragmentLexer.tokens(FragmentLexer.BODY + fragment)) {
			switch (token.getType()) {
			case InternalNewsmarkLexer.LeftSquareBracket:
				open.push(token.getStartIndex() + shift);
				attributes = null;
				break;
			case InternalNewsmarkLexer.RightSquareBracketLeftCurlyBracket:
				// In the braces of another span it closes nothing.
				attributes = open.isEmpty() ? null : new ArrayList<>();
				span = open.isEmpty() ? NO_SPAN : open.pop();
				break;
			case InternalNewsmarkLexer.RightCurlyBracket, InternalNewsmarkLexer.RULE_PROSE,
					InternalNewsmarkLexer.RULE_VERBATIM, InternalNewsmarkLexer.RULE_BREAK:
				attributes = null;
				break;
			default:
				if (attributes != null) {
					attributes.add(token);
				}
			}
		}
		if (attributes == null || attributes.stream().anyMatch(FragmentLexer::isMistake)) {
			return Optional.empty();
		}
		List<String> words = FragmentLexer.words(attributes);
		Behind behind = Behind.inBody(caret);
		return Optional.of(new Site(SPAN + String.join(" ", words) + " ", words, behind.words(SPAN),
				behind.isClosed(), span));
	}

	/** Returns the declaration that stands before the caret, with nothing where there is none. */
	Site inHeader(Caret caret) {
		String before = caret.text().substring(declarationStart(caret), caret.typed().start());
		List<CommonToken> inBraces = new ArrayList<>();
		boolean isOpen = false;
		for (CommonToken token : FragmentLexer.tokens(before)) {
			if (token.getType() == InternalNewsmarkLexer.LeftCurlyBracket) {
				isOpen = true;
			} else if (token.getType() == InternalNewsmarkLexer.RightCurlyBracket) {
				isOpen = false;
				inBraces.clear();
			} else if (isOpen && !FragmentLexer.isMistake(token)) {
				inBraces.add(token);
			}
		}
		Behind behind = isOpen ? Behind.inHeader(caret, grammar.declarations()) : Behind.NOTHING;
		return new Site(before, FragmentLexer.words(inBraces), behind.words(DECLARATION), behind.isClosed(),
				NO_SPAN);
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

	/** Returns where the last line begins whose first word begins a declaration, and stands wholly before the caret. */
	private int declarationStart(Caret caret) {
		int typed = caret.typed().start();
		int start = Lines.start(caret.text(), typed);
		while (start > 0 && !grammar.declarations().contains(Behind.firstWord(caret.text(), start, typed))) {
			start = Lines.start(caret.text(), Lines.endBefore(caret.text(), start));
		}
		return start;
	}
}
