package org.newsmark.dsl.prose;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Finds where sentences of one text begin and end. For one thread. */
final class SentenceBreaks {

	/** Loads ICU's rules when the first text is broken, and never for one who only counts words. */
	private static final class Rules {
		static final BreakIterator ENGLISH = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
	}

	private final String text;
	private final int from;
	private final BreakIterator boundaries;

	/** Prepares for the breaks of a text behind some offset. */
	SentenceBreaks(String text, int from) {
		this.text = text;
		this.from = from;
		boundaries = (BreakIterator) Rules.ENGLISH.clone();
		boundaries.setText(new SoftLines(text, from, text.length()));
	}

	/** Finds the first break behind the offset; the end of the text is always one. */
	int after(int offset) {
		if (offset >= text.length()) {
			return text.length();
		}
		int boundary = boundaries.following(offset - from);
		while (boundary != BreakIterator.DONE && !isBreak(from + boundary)) {
			boundary = boundaries.next();
		}
		return boundary == BreakIterator.DONE ? text.length() : from + boundary;
	}

	private boolean isBreak(int boundary) {
		if (boundary == text.length()) {
			return true;
		}
		int last = lastBefore(boundary);
		return last < 0 || !endsInAbbreviation(last) && !goesOn(last, boundary);
	}

	private int lastBefore(int boundary) {
		int last = boundary - 1;
		while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
			last--;
		}
		return last;
	}

	private boolean endsInAbbreviation(int last) {
		return text.charAt(last) == '.' && Abbreviations.endAt(text, last);
	}

	/** "Is it true?" he asked: one sentence, though a question ends inside it. */
	private boolean goesOn(int last, int boundary) {
		return Character.isLowerCase(text.codePointAt(boundary))
				|| QuotationMarks.isMark(text.charAt(last)) && ReportingClause.startsAt(text, boundary);
	}
}
