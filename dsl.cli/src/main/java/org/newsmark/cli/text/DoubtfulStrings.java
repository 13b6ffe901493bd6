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
			int mistake = mistakes.nextSetBit(start);
			Matcher keyword = KEYWORD.matcher(line);
			Matcher quote = QUOTE.matcher(line);
			if (keyword.find()) {
				int from = quote.find() ? Math.min(keyword.end(), quote.start()) : keyword.end();
				hide(goesOn ? start : start + from, end);
				goesOn = line.substring(keyword.end()).isBlank() || isOpen(line);
			} else if (goesOn && !endsDeclaration(line)) {
				hide(start, end);
				goesOn = line.isBlank() || !quote.find();
			} else if (isMistaken(line, mistake - start)) {
				boolean isString = quote.find(mistake - start);
				hide(isString ? start + quote.start() : end, end);
				goesOn = isString ? isOpen(line) : STRING_BELOW.matcher(text).region(end, text.length()).lookingAt();
			} else {
				goesOn = false;
			}
			start = end + 1;
		}
	}

	/** What stands outside of strings and is not understood may be a keyword that is misspelled. */
	private static boolean isMistaken(String line, int offset) {
		return offset >= 0 && offset < line.length() && !QUOTE.matcher(line.substring(offset, offset + 1)).matches()
				&& !isOpen(line.substring(0, offset));
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
