package org.newsmark.dsl.parser;

/**
 * Finds where the parts of a CommonMark link end: destination, title, the tail of an inline link, a definition.
 * Every method takes the offset where the part would begin and returns the offset behind it, or {@link #NONE}.
 */
final class LinkScanner {

	static final int NONE = -1;

	/** CommonMark lets an implementation limit this; it keeps scanning linear. */
	private static final int DEEPEST_PARENTHESES = 32;
	private static final int LONGEST_LABEL = 999;

	private final String text;
	private final int end;
	/** Closing marks that do not come again, by character: asking twice would cost a scan to the end each time. */
	private final boolean[] absent = new boolean[128];

	LinkScanner(String text, int end) {
		this.text = text;
		this.end = end;
	}

	/** Finds the end of {@code (destination "title")}. */
	int tail(int start) {
		int i = skipBlanks(start + 1);
		if (at(i) == ')') {
			return i + 1;
		}
		int destination = destination(i);
		if (destination == NONE) {
			return NONE;
		}
		i = skipBlanks(destination);
		if (i > destination && at(i) != ')') {
			int title = title(i);
			if (title == NONE) {
				return NONE;
			}
			i = skipBlanks(title);
		}
		return at(i) == ')' ? i + 1 : NONE;
	}

	/** Finds the end of {@code [label]: destination "title"} and its line break. */
	int definition(int start) {
		int label = label(start);
		if (label == NONE || at(label) != ':') {
			return NONE;
		}
		int i = skipBlanks(label + 1);
		int destination = i < end ? destination(i) : NONE;
		if (destination == NONE || destination == i) {
			return NONE;
		}
		int afterDestination = endOfLine(destination);
		i = skipBlanks(destination);
		int title = i > destination && i < end ? title(i) : NONE;
		int afterTitle = title == NONE ? NONE : endOfLine(title);
		return afterTitle == NONE ? afterDestination : afterTitle;
	}

	/** Finds the end of {@code <https://example.org>} or {@code <desk@example.org>}. */
	int autolink(int start) {
		int i = start + 1;
		int scheme = i;
		while (isSchemeCharacter(at(i), i > scheme)) {
			i++;
		}
		boolean isScheme = at(i) == ':' && i - scheme >= 2 && i - scheme <= 32;
		return isScheme ? addressEnd(i + 1) : mailEnd(scheme);
	}

	private int addressEnd(int start) {
		int i = start;
		while (i < end && text.charAt(i) > ' ' && text.charAt(i) != '<' && text.charAt(i) != '>') {
			i++;
		}
		return at(i) == '>' ? i + 1 : NONE;
	}

	private int mailEnd(int start) {
		int i = start;
		while (isLetterOrDigit(at(i)) || at(i) != 0 && ".!#$%&'*+/=?^_`{|}~-".indexOf(at(i)) >= 0) {
			i++;
		}
		if (i == start || at(i) != '@') {
			return NONE;
		}
		int domain = i + 1;
		i = domain;
		while (isLetterOrDigit(at(i)) || at(i) == '-' || at(i) == '.') {
			i++;
		}
		boolean named = i > domain && isLetterOrDigit(at(domain)) && isLetterOrDigit(at(i - 1));
		return named && at(i) == '>' ? i + 1 : NONE;
	}

	private int label(int start) {
		boolean hasWords = false;
		for (int i = start + 1; i < end && i - start <= LONGEST_LABEL; i++) {
			char c = text.charAt(i);
			if (c == ']') {
				return hasWords ? i + 1 : NONE;
			}
			if (c == '[') {
				return NONE;
			}
			hasWords |= !Lines.isBlank(c);
			i += escape(i);
		}
		return NONE;
	}

	private int destination(int start) {
		return at(start) == '<' ? bracketedDestination(start) : bareDestination(start);
	}

	private int bracketedDestination(int start) {
		for (int i = start + 1; i < end; i++) {
			char c = text.charAt(i);
			if (c == '>') {
				return i + 1;
			}
			if (c == '<' || Lines.isBreak(c)) {
				return NONE;
			}
			i += escape(i);
		}
		return NONE;
	}

	private int bareDestination(int start) {
		int open = 0;
		int i = start;
		while (i < end && text.charAt(i) > ' ' && text.charAt(i) != 0x7F) {
			char c = text.charAt(i);
			if (c == '(' && ++open > DEEPEST_PARENTHESES) {
				return NONE;
			}
			if (c == ')' && --open < 0) {
				break;
			}
			i += 1 + escape(i);
		}
		return open > 0 ? NONE : i;
	}

	private int title(int start) {
		char mark = at(start);
		if (mark != '"' && mark != '\'' && mark != '(') {
			return NONE;
		}
		char close = mark == '(' ? ')' : mark;
		if (absent[close]) {
			return NONE;
		}
		for (int i = start + 1; i < end; i++) {
			char c = text.charAt(i);
			if (c == close) {
				return i + 1;
			}
			if (c == '(' && mark == '(') {
				return NONE;
			}
			i += escape(i);
		}
		absent[close] = true;
		return NONE;
	}

	/** Counts the characters that a backslash at the offset takes with it. */
	private int escape(int offset) {
		return text.charAt(offset) == '\\' && isPunctuation(at(offset + 1)) ? 1 : 0;
	}

	private int endOfLine(int offset) {
		int i = offset;
		while (at(i) == ' ' || at(i) == '\t') {
			i++;
		}
		return i >= end ? end : Lines.isBreak(text.charAt(i)) ? Lines.next(text, i) : NONE;
	}

	private int skipBlanks(int offset) {
		int i = offset;
		while (i < end && Lines.isBlank(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private char at(int offset) {
		return offset < end ? text.charAt(offset) : 0;
	}

	/** Tells the ASCII punctuation that a backslash may escape in CommonMark. */
	static boolean isPunctuation(char c) {
		return c > ' ' && c < 0x7F && !isLetterOrDigit(c);
	}

	private static boolean isSchemeCharacter(char c, boolean inside) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
				|| inside && (c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-');
	}

	private static boolean isLetterOrDigit(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
	}
}
