package org.newsmark.cli.text;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what may be a string for the desk alone although the parser did not take it for one: when in doubt, too much is
 * hidden. Strings can lack their marks or have curly ones, and keywords can be a letter off.
 */
final class DoubtfulStrings {

	private static final Pattern BODY_LINE = Pattern.compile("(?:^|(?<=[\\r\\n]))---(?=[\\r\\n]|$)");
	private static final Pattern KEYWORD = Pattern
			.compile("(?<![\\w@#-])(?:notes?|approved[- _]?by)(?![\\w-])", Pattern.CASE_INSENSITIVE);
	private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]");
	/** Behind a brace, or behind a span whose brace was forgotten: then the other one must be there, or it is prose. */
	private static final Pattern ANNOTATION = Pattern.compile(
			"(?:\\{\\s*|\\]|\\]\\s+(?=notes?\\s*\"[^\"\\r\\n]*\"\\s*\\}))(notes?)(?![\\w-])"
					+ "(\\s*\"(?:[^\"\\\\\\r\\n]|\\\\.)*\")?",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern AMONG_ATTRIBUTES = Pattern
			.compile("\\{[^{}\\r\\n]*?(?<![\\w@#-])notes?(?![\\w-])", Pattern.CASE_INSENSITIVE);
	private static final Pattern STRING_AND_BRACE = Pattern.compile(QUOTE + "\\s*+\\}");
	/** Where there is a brace, only the closing mark was forgotten. */
	private static final Pattern RUNS_ON = Pattern.compile("\\s*+" + QUOTE + "[^}\"“”„«»]*+");
	private static final Pattern STRING_BELOW = Pattern.compile("\\s*+" + QUOTE);
	/** Marks that are passed over, so that what stands behind them is understood or a mistake of its own. */
	private static final Pattern UNDERSTOOD = Pattern.compile("[:=}]|@(?=@)");
	/** A line with more of them is read no further: behind these all is hidden. */
	private static final int MOST_MISTAKES = 50;
	private static final Pattern WORD = Pattern.compile("[\\w-]+");
	private static final Pattern PARAGRAPH_END = Pattern.compile("(?:\\r\\n|\\r|\\n)[ \\t]*(?:\\r\\n|\\r|\\n)");

	private final String text;
	private final BitSet hidden;
	private final Set<Integer> understood;
	private final BitSet mistakes;
	private final int body;
	/** Up to where a string that was left open has been hidden. */
	private int closed;

	/**
	 * Takes the text, the characters to hide, where the annotations begin that the parser understood, and where there is
	 * something that it did not.
	 */
	DoubtfulStrings(String text, BitSet hidden, Set<Integer> understood, BitSet mistakes) {
		this.text = text;
		this.hidden = hidden;
		this.understood = understood;
		this.mistakes = mistakes;
		Matcher line = BODY_LINE.matcher(text);
		this.body = line.find() ? line.start() : text.length();
	}

	void hide(boolean isBroken) {
		hideStrayAnnotations();
		if (isBroken) {
			hideInHeader();
			hideAmongAttributes();
			new BrokenAnnotations(text, hidden, mistakes).hide(body);
		}
	}

	/** An annotation behind no span is prose to the parser. Where the line before the body is broken, all is header. */
	private void hideStrayAnnotations() {
		Matcher note = ANNOTATION.matcher(text);
		while (note.find()) {
			boolean isString = note.group(2) != null;
			if (!understood.contains(note.start(1))) {
				hide(note.end(1), isString ? note.end(2) : annotationEnd(note.end(1)));
			}
		}
	}

	private void hideAmongAttributes() {
		closed = 0;
		Matcher note = AMONG_ATTRIBUTES.matcher(text);
		while (note.find()) {
			if (!understood.contains(note.end() - "note".length())) {
				hide(note.end(), annotationEnd(note.end()));
			}
		}
	}

	/**
	 * Hides lines that mention a keyword, from the first string or the keyword on, what a string left open, and strings
	 * behind what the parser did not understand.
	 */
	private void hideInHeader() {
		boolean goesOn = false;
		int start = 0;
		while (start < body) {
			int end = lineEnd(start);
			String line = text.substring(start, end);
			int doubt = doubt(start, end);
			Matcher keyword = KEYWORD.matcher(line);
			Matcher quote = QUOTE.matcher(line);
			if (keyword.find()) {
				int from = quote.find() ? Math.min(keyword.end(), quote.start()) : keyword.end();
				hide(goesOn ? start : start + from, end);
				goesOn = line.substring(keyword.end()).isBlank() || isOpen(line);
			} else if (goesOn && !endsDeclaration(line)) {
				hide(start, end);
				goesOn = line.isBlank() || !quote.find();
			} else if (doubt >= 0) {
				hide(doubt, end);
				goesOn = isOpen(line) || doubt == end && STRING_BELOW.matcher(text).region(end, text.length()).lookingAt();
			} else {
				goesOn = false;
			}
			start = end + 1;
		}
	}

	/** Returns from where on a line may hold what is for the desk alone, for any of its mistakes; -1 if it may not. */
	private int doubt(int start, int end) {
		int doubt = -1;
		int seen = 0;
		for (int i = mistakes.nextSetBit(start); i >= 0 && i < end && seen <= MOST_MISTAKES; i = mistakes.nextSetBit(i + 1)) {
			seen++;
			int from = seen > MOST_MISTAKES ? i : behind(i, start, end);
			doubt = from >= 0 && (doubt < 0 || from < doubt) ? from : doubt;
		}
		return doubt;
	}

	/**
	 * What stands outside of strings and is not understood may be a keyword that is misspelled, and the string behind it
	 * may lack its marks. A string that is not understood may have lost its keyword.
	 */
	private int behind(int mistake, int start, int end) {
		String before = text.substring(start, mistake);
		boolean isString = QUOTE.matcher(text).region(mistake, end).lookingAt();
		if (isString) {
			return before.isBlank() || QUOTE.matcher(before.substring(before.stripTrailing().length() - 1)).find() ? mistake : -1;
		}
		if (isOpen(before)) {
			return -1;
		}
		boolean isProperty = before.indexOf('{') >= 0 || Character.isWhitespace(text.charAt(start));
		if (!isProperty || UNDERSTOOD.matcher(text).region(mistake, end).lookingAt()) {
			Matcher quote = QUOTE.matcher(text).region(mistake, end);
			return quote.find() ? quote.start() : -1;
		}
		Matcher word = WORD.matcher(text).region(mistake, end);
		return word.lookingAt() ? word.end() : mistake + 1;
	}

	private static boolean isOpen(String line) {
		return QUOTE.matcher(line).results().count() % 2 != 0;
	}

	private static boolean endsDeclaration(String line) {
		return line.strip().startsWith("}");
	}

	private int lineEnd(int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}

	/** Where a string runs over the end of its paragraph, all is hidden up to where an annotation ends with a string. */
	private int annotationEnd(int offset) {
		if (offset < closed) {
			return closed;
		}
		int end = paragraphEnd(offset);
		boolean isInHeader = offset < body && body < text.length();
		if (!isInHeader && RUNS_ON.matcher(text).region(offset, end).matches()) {
			Matcher close = STRING_AND_BRACE.matcher(text).region(end, text.length());
			closed = close.find() ? close.end() : text.length();
			return closed;
		}
		return end;
	}

	private int paragraphEnd(int offset) {
		Matcher end = PARAGRAPH_END.matcher(text).region(offset, text.length());
		return end.find() ? end.start() : text.length();
	}

	/** White space at either end stays, so that a line keeps its shape. */
	private void hide(int from, int to) {
		int start = from;
		while (start < to && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		hidden.set(start, Math.max(start, to));
	}
}
