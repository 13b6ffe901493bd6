package org.newsmark.dsl.parser;

/**
 * Reads one line from left to right in the columns of CommonMark, where a tab reaches to the next multiple of four.
 * Questions are about the rest of the line, from where the containers before it were consumed.
 */
final class LineCursor {

	private static final int TAB = 4;

	private final String text;
	private int position;
	private int end;
	private int column;
	/** Columns that are left of a tab of which a container took the first ones. */
	private int pending;

	/** What interrupts a row of marks interrupts all that begin before it: asked once a line, not once a container. */
	private int interrupted;

	private int word;
	private int indent;

	LineCursor(String text) {
		this.text = text;
	}

	void set(int start, int end) {
		this.position = start;
		this.end = end;
		this.column = 0;
		this.pending = 0;
		this.interrupted = 0;
		findWord();
	}

	int end() {
		return end;
	}

	/** Returns the offset of the first character that is no blank. */
	int wordStart() {
		return word;
	}

	/** Returns the offset behind the last character that is no blank. */
	int wordEnd() {
		int last = end;
		while (last > word && Lines.isBlank(text.charAt(last - 1))) {
			last--;
		}
		return last;
	}

	/** Counts the columns of blanks before the first word. */
	int indent() {
		return indent;
	}

	boolean isBlank() {
		return word == end;
	}

	char firstWord() {
		return text.charAt(word);
	}

	void skipIndent() {
		column += indent;
		pending = 0;
		position = word;
		indent = 0;
	}

	/** Steps over characters that are no blanks. */
	void advance(int characters) {
		position += characters;
		column += characters;
		findWord();
	}

	/**
	 * Steps over columns of blanks, into a tab if need be. The word behind them stays where it is: to look for it again
	 * in each of a thousand lists would cost their square in every line.
	 */
	void advanceColumns(int columns) {
		int left = columns;
		while (left > 0 && (pending > 0 || position < end && Lines.isBlank(text.charAt(position)))) {
			int width = pending > 0 ? pending : width(position, column);
			int taken = Math.min(width, left);
			pending = width - taken;
			if (pending == 0) {
				position++;
			}
			column += taken;
			left -= taken;
		}
		indent -= columns - left;
	}

	/** Counts how often the character stands in a row from the first word on. */
	int run(char c) {
		return runEnd(c) - word;
	}

	/** Counts the # of a heading, one to six and a blank behind them; 0 where none begins. */
	int headingMark() {
		int length = run('#');
		boolean closed = word + length == end || Lines.isBlank(text.charAt(word + length));
		return length <= 6 && closed ? length : 0;
	}

	/** Counts the marks of a code fence, three or more; 0 where none begins. */
	int fence() {
		char mark = text.charAt(word);
		int length = run(mark);
		boolean infoIsCode = mark == '`' && contains('`', word + length);
		return length >= 3 && !infoIsCode ? length : 0;
	}

	boolean isUnderline() {
		char mark = text.charAt(word);
		return (mark == '=' || mark == '-') && runEnd(mark) == wordEnd();
	}

	boolean isThematicBreak() {
		char mark = text.charAt(word);
		if (mark != '*' && mark != '-' && mark != '_' || word < interrupted) {
			return false;
		}
		int count = 0;
		for (int i = word; i < end; i++) {
			char c = text.charAt(i);
			if (c == mark) {
				count++;
			} else if (!Lines.isBlank(c)) {
				interrupted = i;
				return false;
			}
		}
		return count >= 3;
	}

	/** Returns the length of a list marker, {@code -} or {@code 12.}; 0 where none begins. */
	int listMarker() {
		char c = text.charAt(word);
		int marker = word;
		if (c == '-' || c == '+' || c == '*') {
			marker++;
		} else {
			while (marker < end && marker - word < 9 && isDigit(text.charAt(marker))) {
				marker++;
			}
			boolean numbered = marker > word && marker < end
					&& (text.charAt(marker) == '.' || text.charAt(marker) == ')');
			if (!numbered) {
				return 0;
			}
			marker++;
		}
		return marker == end || Lines.isBlank(text.charAt(marker)) ? marker - word : 0;
	}

	/** Tells whether an ordered list marker of that length counts from one, as it must inside a paragraph. */
	boolean isFirstNumber(int marker) {
		return !isDigit(text.charAt(word)) || marker == 2 && text.charAt(word) == '1';
	}

	private void findWord() {
		int i = position;
		int at = column;
		if (pending > 0) {
			at += pending;
			i++;
		}
		while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
			at += width(i, at);
			i++;
		}
		word = i;
		indent = at - column;
	}

	private int width(int offset, int at) {
		return text.charAt(offset) == '\t' ? TAB - at % TAB : 1;
	}

	private int runEnd(char c) {
		int i = word;
		while (i < end && text.charAt(i) == c) {
			i++;
		}
		return i;
	}

	private boolean contains(char c, int from) {
		for (int i = from; i < end; i++) {
			if (text.charAt(i) == c) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
