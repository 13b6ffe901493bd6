package org.newsmark.dsl.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the passages of one text that stand in quotation marks.
 * The text is one paragraph. Marks are the straight, curly, low and angle ones, and single curly ones where they are
 * the outer ones; a passage inside another is not listed by itself. Instances are immutable.
 */
public final class Quotations {

	private final String text;
	private final List<Quotation> all;

	private Quotations(String text, List<Quotation> all) {
		this.text = text;
		this.all = List.copyOf(all);
	}

	/** Reads the text once, for several questions. */
	public static Quotations in(String text) {
		QuotationMarks marks = QuotationMarks.of(text);
		return new Quotations(text, marks.count() == 0 ? List.of() : outermost(text, marks));
	}

	/** Finds every passage in quotation marks, in order. */
	public static List<Quotation> find(String text) {
		return in(text).all;
	}

	/** Tells whether the words of the span stand in quotation marks: {@link #holds(TextRange)} for a single question. */
	public static boolean standsInMarks(String text, TextRange span) {
		return in(text).holds(span);
	}

	/** Tells whether the character can be a quotation mark; the straight single one never is. */
	public static boolean isMark(char character) {
		return QuotationMarks.isMark(character);
	}

	/** Lists the passages in order; none overlaps another. */
	public List<Quotation> all() {
		return all;
	}

	/**
	 * Tells whether the words of the span stand in quotation marks, inside the span or outside of it.
	 * The first and the last word decide, so a span may hold two passages and the words between them. A passage that
	 * reaches the end of the text needs no closing mark. A span without words stands in no marks.
	 */
	public boolean holds(TextRange span) {
		int first = firstWord(span);
		if (first == span.end()) {
			return false;
		}
		int last = lastWord(span);
		return isQuoted(first) && isQuoted(last) || opensRightBefore(first) && !hasWordBehind(last);
	}

	/** Tells whether the words of the span follow a mark that nothing closes, and are the first behind it. */
	public boolean leavesOpen(TextRange span) {
		Quotation last = all.isEmpty() ? null : all.get(all.size() - 1);
		int first = firstWord(span);
		return last != null && !last.isClosed() && last.range().contains(first)
				&& firstWord(last.inner()) == first;
	}

	private static List<Quotation> outermost(String text, QuotationMarks marks) {
		int[] closings = QuotationPairs.closings(marks);
		List<Quotation> found = new ArrayList<>();
		int end = 0;
		for (int index = 0; index < closings.length; index++) {
			if (closings[index] != QuotationPairs.NONE && marks.offset(index) >= end) {
				Quotation quotation = quotation(text, marks, index, closings[index]);
				found.add(quotation);
				end = quotation.range().end();
			}
		}
		return found;
	}

	private static Quotation quotation(String text, QuotationMarks marks, int opening, int closing) {
		boolean closed = closing != QuotationPairs.OPEN;
		int start = marks.offset(opening);
		int innerEnd = closed ? marks.offset(closing) : text.length();
		WordCount count = WordCount.read(text, start + 1, innerEnd);
		return new Quotation(new TextRange(start, closed ? innerEnd + 1 : innerEnd), new TextRange(start + 1, innerEnd),
				closed, count.words(), count.title());
	}

	private boolean isQuoted(int offset) {
		int low = 0;
		int high = all.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			TextRange range = all.get(middle).range();
			if (range.contains(offset)) {
				return true;
			}
			if (offset < range.start()) {
				high = middle - 1;
			} else {
				low = middle + 1;
			}
		}
		return false;
	}

	/** An open mark in the middle of a sentence starts no passage by itself, but the author says that this one does. */
	private boolean opensRightBefore(int word) {
		int mark = word - 1;
		while (mark >= 0 && !Character.isWhitespace(text.charAt(mark)) && !isDoubleMark(text.charAt(mark))) {
			mark--;
		}
		return mark >= 0 && isDoubleMark(text.charAt(mark)) && QuotationMarks.opensAt(text, mark);
	}

	private static boolean isDoubleMark(char character) {
		return QuotationMarks.isMark(character) && character != QuotationMarks.SINGLE_RIGHT
				&& character != QuotationMarks.SINGLE_LEFT && character != QuotationMarks.CURLY_RIGHT;
	}

	private boolean hasWordBehind(int offset) {
		int next = offset;
		while (next < text.length() && Character.isLetterOrDigit(text.codePointAt(next))) {
			next += Character.charCount(text.codePointAt(next));
		}
		while (next < text.length() && !Character.isLetterOrDigit(text.codePointAt(next))) {
			next += Character.charCount(text.codePointAt(next));
		}
		return next < text.length();
	}

	private int firstWord(TextRange span) {
		int at = span.start();
		while (at < span.end() && !Character.isLetterOrDigit(text.codePointAt(at))) {
			at += Character.charCount(text.codePointAt(at));
		}
		return Math.min(at, span.end());
	}

	private int lastWord(TextRange span) {
		int at = span.end();
		while (at > span.start() && !Character.isLetterOrDigit(text.codePointBefore(at))) {
			at -= Character.charCount(text.codePointBefore(at));
		}
		return at - Character.charCount(text.codePointBefore(at));
	}
}
