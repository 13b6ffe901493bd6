package org.newsmark.dsl.parser;

import java.util.Arrays;

import org.newsmark.dsl.parser.Pieces.Kind;

/**
 * Finds the spans in the text of one block, and what must not be searched for them: code, autolinks, link addresses,
 * definitions. One pass, linear in the length of the block; code and autolinks bind tighter than brackets, as in
 * CommonMark. What lies between the pieces found is prose.
 */
final class InlineScanner {

	/** Beyond this the recursive parser would overflow on spans that nobody can read. */
	static final int DEEPEST_SPANS = 64;

	private final Pieces found = new Pieces();
	private int[] brackets = new int[16];
	private int open;

	private String text;
	private int end;
	private LinkScanner links;
	private CodeSpans code;

	/** Scans the text between two offsets; the list is valid until the next scan. */
	Pieces scan(String newText, int start, int newEnd) {
		text = newText;
		end = newEnd;
		links = null;
		code = null;
		open = 0;
		found.clear();
		int i = Definitions.end(text, start, end);
		if (i > start) {
			found.add(Kind.MARKUP, start, i);
		}
		while (i < end) {
			i = step(i);
		}
		limitDepth();
		return found;
	}

	private int step(int i) {
		switch (text.charAt(i)) {
		case '\\':
			return i + 1 < end && LinkScanner.isPunctuation(text.charAt(i + 1)) ? i + 2 : i + 1;
		case '`':
			return codeSpan(i);
		case '<':
			return autolink(i);
		case '[':
			return openBracket(i);
		case ']':
			return open == 0 ? i + 1 : closeBracket(i);
		default:
			return i + 1;
		}
	}

	private int codeSpan(int i) {
		if (code == null) {
			code = new CodeSpans(text, i, end);
		}
		int close = code.end(i);
		if (close == CodeSpans.NONE) {
			return code.runEnd(i);
		}
		found.add(Kind.VERBATIM, i, close);
		return close;
	}

	private int autolink(int i) {
		int close = links().autolink(i);
		if (close == LinkScanner.NONE) {
			return i + 1;
		}
		found.add(Kind.VERBATIM, i, close);
		return close;
	}

	private int openBracket(int i) {
		if (open == brackets.length) {
			brackets = Arrays.copyOf(brackets, open * 2);
		}
		brackets[open++] = found.add(Kind.UNDECIDED, i, i + 1);
		return i + 1;
	}

	private int closeBracket(int i) {
		int bracket = brackets[--open];
		char following = i + 1 < end ? text.charAt(i + 1) : 0;
		if (following == '{') {
			int attributesEnd = attributesEnd(i + 2);
			found.setKind(bracket, Kind.OPEN);
			found.add(Kind.CLOSE, i, i + 2);
			found.add(Kind.ATTRIBUTES, i + 2, attributesEnd);
			return attributesEnd;
		}
		int tail = following == '(' ? links().tail(i + 1) : LinkScanner.NONE;
		if (tail == LinkScanner.NONE) {
			return i + 1;
		}
		found.add(Kind.MARKUP, i + 1, tail);
		return tail;
	}

	/**
	 * A block ends with its brace. Where that is missing it ends before the next span or with the paragraph, so that
	 * the mistake costs no more than the block itself. A string counts only if it is closed on its line: of one that
	 * is not, every mark up to the end of the line is escaped, and none of them begins another.
	 */
	private int attributesEnd(int start) {
		int unclosed = start;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '}') {
				return i + 1;
			}
			if (c == '[') {
				return i;
			}
			if (c == '"' && i >= unclosed) {
				int close = stringEnd(i);
				unclosed = close > i ? unclosed : Lines.end(text, i);
				i = close;
			}
		}
		return end;
	}

	private int stringEnd(int start) {
		for (int i = start + 1; i < end && !Lines.isBreak(text.charAt(i)); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				return i;
			}
			if (c == '\\') {
				i++;
			}
		}
		return start;
	}

	private void limitDepth() {
		int depth = 0;
		boolean reported = false;
		for (int piece = 0; piece < found.size(); piece++) {
			Kind kind = found.kind(piece);
			if (kind == Kind.OPEN && ++depth > DEEPEST_SPANS) {
				found.setKind(piece, reported ? Kind.MARKUP : Kind.TOO_DEEP);
				reported = true;
			} else if (kind == Kind.CLOSE && --depth >= DEEPEST_SPANS) {
				found.setKind(piece, Kind.MARKUP);
				found.setKind(piece + 1, Kind.MARKUP);
			}
		}
	}

	private LinkScanner links() {
		if (links == null) {
			links = new LinkScanner(text, end);
		}
		return links;
	}
}
