package org.newsmark.dsl.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sentences of English prose.
 * A text is one paragraph: a line end inside it ends no sentence. All methods may be called from any thread.
 */
public final class Sentences {

	private static final int NEARBY = 1_000;

	private Sentences() {
	}

	/**
	 * Finds every sentence, in order.
	 * A range takes in the closing quotation mark and leaves out the white space around the sentence.
	 */
	public static List<TextRange> of(String text) {
		if (text.isBlank()) {
			return List.of();
		}
		SentenceBreaks breaks = new SentenceBreaks(text, 0);
		List<TextRange> sentences = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = breaks.after(start);
			TextRange sentence = trimmed(text, start, end);
			if (!sentence.isEmpty()) {
				sentences.add(sentence);
			}
			start = end;
		}
		return sentences;
	}

	/**
	 * Finds the sentence that holds the offset, or ends at it, without reading the whole text.
	 * White space between two sentences belongs to none, and neither does an offset outside of the text.
	 */
	public static Optional<TextRange> around(String text, int offset) {
		if (offset < 0 || offset > text.length() || text.isBlank()) {
			return Optional.empty();
		}
		TextRange sentence = around(text, offset, NEARBY);
		return sentence.contains(offset) || offset == sentence.end() ? Optional.of(sentence) : Optional.empty();
	}

	/**
	 * Tells whether a sentence may end between the offsets, counting the marks right before the first one.
	 * The answer "no" is certain, and costs less than finding the sentences.
	 */
	public static boolean mayEndBetween(String text, int from, int to) {
		int at = from;
		while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
			at--;
		}
		while (at < to && endsNone(text.charAt(at))) {
			at++;
		}
		return at < to;
	}

	private static boolean endsNone(char character) {
		return Character.isLetterOrDigit(character) || Character.isWhitespace(character)
				|| ",;:()-\u2013\u2014'\"\u2018\u2019\u201C\u201D".indexOf(character) >= 0;
	}

	/** ICU cannot walk back from the middle of a text without reading all before: read ahead from a little before. */
	private static TextRange around(String text, int offset, int reach) {
		int from = wordStart(text, offset - reach);
		SentenceBreaks breaks = new SentenceBreaks(text, from);
		int start = from;
		int end = breaks.after(start);
		while (end <= offset && end < text.length()) {
			start = end;
			end = breaks.after(start);
		}
		boolean startIsCertain = start > from || from == 0;
		return startIsCertain ? trimmed(text, start, end) : around(text, offset, reach * 4);
	}

	private static int wordStart(String text, int offset) {
		int start = Math.max(offset, 0);
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	/**
	 * Counts the words.
	 * A word holds a letter or a digit; white space and long dashes part words, hyphens and apostrophes do not.
	 */
	public static int words(CharSequence text) {
		return WordCount.upTo(Integer.MAX_VALUE, text);
	}

	/** Tells whether there are so many words or more. */
	public static boolean hasWords(int number, CharSequence text) {
		return WordCount.upTo(number, text) == number;
	}

	private static TextRange trimmed(String text, int start, int end) {
		int from = start;
		while (from < end && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		int to = end;
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return new TextRange(from, to);
	}
}
