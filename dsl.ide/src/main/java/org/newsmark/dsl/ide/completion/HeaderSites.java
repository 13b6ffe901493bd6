package org.newsmark.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.runtime.CommonToken;
import org.newsmark.dsl.ide.contentassist.antlr.lexer.InternalNewsmarkLexer;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.scoping.Spelling;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the declaration around a caret. Nothing else is read, so that what is broken elsewhere does no harm. */
@Singleton
final class HeaderSites {

	/** What opens the braces of each declaration: properties are read as if nothing were wrong before them. */
	private static final Map<String, String> OPENINGS = Map.of(
			"story", "story \"x\" {",
			"source", "source x: person \"x\" {",
			"policy", "policy \"x\" {");
	private static final Pattern SOURCE = Pattern.compile("\\s*source\\s+([A-Za-z0-9_-]+)\\b");

	@Inject
	private GrammarChoices grammar;
	@Inject
	private BlockReader reader;

	/** Returns the declaration that stands before the caret, with nothing where there is none. */
	Site at(Caret caret) {
		String before = declaration(caret);
		List<CommonToken> tokens = new ArrayList<>();
		boolean isOpen = false;
		for (CommonToken token : FragmentLexer.tokens(before)) {
			if (token.getType() == InternalNewsmarkLexer.LeftCurlyBracket
					|| token.getType() == InternalNewsmarkLexer.RightCurlyBracket) {
				isOpen = token.getType() == InternalNewsmarkLexer.LeftCurlyBracket;
				tokens.clear();
			} else {
				tokens.add(token);
			}
		}
		String opening = isOpen ? OPENINGS.getOrDefault(Behind.firstWord(before, 0, before.length()), "") : "";
		Behind behind = isOpen ? Behind.inHeader(caret, grammar.declarations()) : Behind.NOTHING;
		return new Site(reader.after(opening, FragmentLexer.words(tokens), caret.isFirstInLine()), declared(before),
				isOpen ? FragmentLexer.words(FragmentLexer.meaningful(tokens)) : List.of(),
				behind.words(OPENINGS.get("source")), behind.isClosed(), false, Site.NO_SPAN);
	}

	private static String declared(String before) {
		Matcher source = SOURCE.matcher(before);
		return source.lookingAt() ? source.group(1) : "";
	}

	/** Returns what stands before the caret from the last line on whose first word is whole and begins a declaration. */
	private String declaration(Caret caret) {
		String text = caret.text();
		int typed = caret.typed().start();
		int start = Lines.start(text, typed);
		while (start > 0 && meant(text, start, typed).isEmpty()) {
			start = Lines.start(text, Lines.endBefore(text, start));
		}
		String word = Behind.firstWord(text, start, typed);
		String meant = meant(text, start, typed);
		return meant.equals(word) || meant.isEmpty() ? text.substring(start, typed)
				: meant + text.substring(text.indexOf(word, start) + word.length(), typed);
	}

	/** Returns the word that begins a declaration in a line, mended where it is misspelled and opens braces. */
	private String meant(String text, int start, int limit) {
		String word = Behind.firstWord(text, start, limit);
		if (grammar.declarations().contains(word)) {
			return word;
		}
		int open = text.indexOf('{', start);
		boolean isOpening = !word.isEmpty() && open >= 0 && open < Math.min(limit, Lines.end(text, start));
		return isOpening ? Spelling.nearest(word, grammar.declarations().stream()).stream().findFirst().orElse("") : "";
	}
}
