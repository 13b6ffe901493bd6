package org.newsmark.dsl.parser;

/** Answers where lines begin and end in a text whose lines end in LF, CRLF or CR (LANGUAGE reference, "Files"). */
final class Lines {

	private Lines() {
	}

	/** Finds the end of the line that holds the offset, before its line break. */
	static int end(String text, int offset) {
		int end = offset;
		while (end < text.length() && !isBreak(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Steps over the line break at the offset, if there is one. */
	static int next(String text, int end) {
		if (end >= text.length()) {
			return end;
		}
		boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
		return end + (pair ? 2 : 1);
	}

	static boolean isStart(String text, int offset) {
		return offset == 0 || isBreak(text.charAt(offset - 1));
	}

	static boolean isBreak(char c) {
		return c == '\n' || c == '\r';
	}

	/** Tells white space in a line from what carries meaning; line breaks count as blank. */
	static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || isBreak(c);
	}
}
