package org.newsmark.dsl.ide.actions;

/** Finds where lines begin and end; they end in LF, CRLF or CR. */
final class Lines {

	private Lines() {
	}

	/** Returns where the line begins in which the offset lies. */
	static int start(String text, int offset) {
		int start = offset;
		while (start > 0 && !isBreak(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	/** Returns where the line ends in which the offset lies, before its line break. */
	static int end(String text, int offset) {
		int end = offset;
		while (end < text.length() && !isBreak(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** Returns where the line behind the one in which the offset lies begins; the end of the text if there is none. */
	static int next(String text, int offset) {
		int end = end(text, offset);
		return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
	}

	/** Returns where the line ends before the one that begins at the offset; 0 where there is none. */
	static int previous(String text, int start) {
		return start > 1 && text.startsWith("\r\n", start - 2) ? start - 2 : Math.max(0, start - 1);
	}

	/** Tells whether nothing but blanks stands from the offset to the end of its line. */
	static boolean isBlank(String text, int start) {
		return text.substring(start, end(text, start)).isBlank();
	}

	private static boolean isBreak(char c) {
		return c == '\n' || c == '\r';
	}
}
