package org.newsmark.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix.Edit;

/** Collects how the blanks of a text have to change within a range. */
final class Blanks {

	private final String text;
	private final TextRange range;
	private final String lineBreak;
	private final List<Edit> edits = new ArrayList<>();

	Blanks(String text, TextRange range) {
		this.text = text;
		this.range = range;
		this.lineBreak = Edits.lineBreak(text);
	}

	List<Edit> edits() {
		return edits;
	}

	int length() {
		return text.length();
	}

	/** Counts the line breaks between two offsets. */
	int breaks(int start, int end) {
		int breaks = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '\r' || c == '\n' && (i == start || text.charAt(i - 1) != '\r')) {
				breaks++;
			}
		}
		return breaks;
	}

	/** Returns the offset of the first line break between two offsets; the second of them where there is none. */
	int firstBreak(int start, int end) {
		int first = start;
		while (first < end && text.charAt(first) != '\r' && text.charAt(first) != '\n') {
			first++;
		}
		return first;
	}

	/** Returns so many line breaks of the file's own kind, and an indentation. */
	String lines(int breaks, int indentation) {
		return lineBreak.repeat(breaks) + " ".repeat(indentation);
	}

	/** Sets the blanks between two offsets, if the range reaches into the part they lie in, or is a place beside it. */
	void setWithin(TextRange part, int start, int end, String blanks) {
		boolean isBeside = range.isEmpty() && (range.start() == part.start() || range.start() == part.end());
		if (isBeside || range.start() < part.end() && range.end() > part.start()) {
			set(start, end, blanks);
		}
	}

	/** Sets the blanks between two parts, if the range reaches into them. */
	void setBetween(int start, int end, String blanks) {
		if (range.start() < end && range.end() > start) {
			set(start, end, blanks);
		}
	}

	private void set(int start, int end, String blanks) {
		if (!text.substring(start, end).equals(blanks)) {
			edits.add(new Edit(start, end - start, blanks));
		}
	}
}
