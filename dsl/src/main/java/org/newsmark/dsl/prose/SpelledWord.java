package org.newsmark.dsl.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Holds where a word stands whose spelling may be checked.
 *
 * @param isName
 *            whether it has a capital that its place does not ask for, so that a word no dictionary knows is most
 *            likely a name
 */
public record SpelledWord(TextRange range, boolean isName) {

	private static final Pattern UNBROKEN = Pattern.compile("\\S+");
	/** Addresses, names of accounts and tags. */
	private static final Pattern NO_WORDS = Pattern.compile("://|[@#]|www\\.");
	/** What holds a digit or a stop is matched whole, so that no part of it is taken for a word. */
	private static final Pattern WORD = Pattern
			.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:['’.\\-\u2010\u2011][\\p{L}\\p{M}\\p{N}]++)*+");
	private static final Pattern DIGIT_OR_STOP = Pattern.compile("[\\p{N}.]");
	private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{M}'’\\-\u2010\u2011]*(?:['’]?s)?");
	private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
	/** It stays where it is in any sentence: McDonald, YouTube, O'Brien. */
	private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[\\p{L}'’])\\p{Lu}");
	private static final String OPENING = " \t\n\r(\"'“‘«*_";

	/** Finds the words of a paragraph, in order. Addresses, numbers, abbreviations and acronyms are left out. */
	public static List<SpelledWord> in(String text) {
		List<TextRange> sentences = Sentences.of(text);
		List<SpelledWord> words = new ArrayList<>();
		int next = 0;
		for (TextRange range : ranges(text)) {
			boolean isFirst = next < sentences.size() && sentences.get(next).start() <= range.start();
			while (next < sentences.size() && sentences.get(next).start() <= range.start()) {
				next++;
			}
			words.add(new SpelledWord(range, isName(range.in(text), isFirst || opens(text, range.start()))));
		}
		return words;
	}

	/** Finds the words of a heading, where any word may have a capital. */
	public static List<SpelledWord> inHeading(String text) {
		return ranges(text).stream().map(range -> new SpelledWord(range, isName(range.in(text), true))).toList();
	}

	private static List<TextRange> ranges(String text) {
		List<TextRange> ranges = new ArrayList<>();
		for (MatchResult piece : (Iterable<MatchResult>) UNBROKEN.matcher(text).results()::iterator) {
			if (!NO_WORDS.matcher(piece.group()).find()) {
				WORD.matcher(piece.group()).results().filter(word -> isSpelled(word.group())).forEach(
						word -> ranges.add(new TextRange(piece.start() + word.start(), piece.start() + word.end())));
			}
		}
		return ranges;
	}

	private static boolean isSpelled(String word) {
		return word.length() > 1 && !DIGIT_OR_STOP.matcher(word).find() && !ACRONYM.matcher(word).matches();
	}

	private static boolean isName(String word, boolean mayBeginWithCapital) {
		return (mayBeginWithCapital ? INNER_CAPITAL : CAPITAL).matcher(word).find();
	}

	/** Speech begins with a capital as a sentence does, and so does much that follows a colon. */
	private static boolean opens(String text, int start) {
		int at = start;
		boolean isMarked = false;
		while (at > 0 && OPENING.indexOf(text.charAt(at - 1)) >= 0) {
			at--;
			isMarked |= !Character.isWhitespace(text.charAt(at));
		}
		return isMarked || at == 0 || text.charAt(at - 1) == ':';
	}
}
