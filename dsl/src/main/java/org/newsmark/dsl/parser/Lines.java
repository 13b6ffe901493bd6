package org.newsmark.dsl.parser;

/** Answers where lines begin and end in a text whose lines end in LF, CRLF or CR (LANGUAGE reference, "Files"). */
public final class Lines {

	private Lines() {
	}

	/** Finds the beginning of the line that holds the offset. */
	public static int start(String text, int offset) {
		int start = offset;
		if (start > 0 && start < text.length() && text.charAt(start) == '\n' && text.charAt(start - 1) == '\r') {
			start--;
		}
		while (!isStart(text, start)) {
			start--;
		}
		return start;
	}

	/** Finds the end of the line that holds the offset, before its line break. */
	public static int end(String text, int offset) {
		int end = offset;
		while (end < text.length() && !isBreak(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Steps over the line break at the offset, if there is one. */
	public static int next(String text, int end) {
		if (end >= text.length()) {
			return end;
		}
		boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
		return end + (pair ? 2 : 1);
	}

	/** Finds the end of the line before the one that begins at the offset; the beginning where there is none. */
	public static int endBefore(String text, int start) {
		return start > 1 && text.startsWith("\r\n", start - 2) ? start - 2 : Math.max(0, start - 1);
	}

	/** Tells whether nothing but blanks stands from the offset to the end of its line. */
	public static boolean isBlankFrom(String text, int offset) {
		int end = offset;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return end == text.length() || isBreak(text.charAt(end));
	}

	static boolean isStart(String text, int offset) {
		return offset == 0 || isBreak(text.charAt(offset - 1));
	}

	public static boolean isBreak(char c) {
		return c == '\n' || c == '\r';
	}

	/** Tells white space in a line from what carries meaning; line breaks count as blank. */
	static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || isBreak(c);
	}
}
