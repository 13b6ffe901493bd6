package org.newsmark.dsl.ide.completion;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.newsmark.Body;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.prose.TextRange;

/** Stands between two characters of a draft. What it tells comes from the text, so that nothing needs to parse. */
record Caret(Draft draft, int offset) {

	private static final int BODY_MARK_LENGTH = 3;

	String text() {
		return draft.text();
	}

	/** Returns what is being typed: an id or a keyword up to the caret, with the mark and the slug before an id. */
	TextRange typed() {
		int start = idStart(offset);
		char mark = start == 0 ? 0 : text().charAt(start - 1);
		if (mark == '@') {
			return new TextRange(start - 1, offset);
		}
		return new TextRange(mark == '#' ? idStart(start - 1) : start, offset);
	}

	String typedText() {
		return typed().in(text());
	}

	/** Tells whether a word of prose goes on behind the caret. */
	boolean isBeforeLetter() {
		return offset < text().length() && Character.isLetterOrDigit(text().codePointAt(offset));
	}

	/** Returns the letters of a word of prose up to the caret. */
	TextRange word() {
		int start = offset;
		while (start > 0 && Character.isLetterOrDigit(text().codePointBefore(start))) {
			start = text().offsetByCodePoints(start, -1);
		}
		return new TextRange(start, offset);
	}

	/** Returns the end of the id or keyword in which the caret stands. */
	int wordEnd() {
		int end = offset;
		while (end < text().length() && isIdCharacter(text().charAt(end))) {
			end++;
		}
		return end;
	}

	/** Tells whether the caret stands below the line that ends the header. */
	boolean isInBody() {
		return offset >= bodyStart();
	}

	/** Returns where the first line of the body begins; behind the text where there is none. */
	int bodyStart() {
		Body body = draft.file().getBody();
		if (body == null) {
			return text().length() + 1;
		}
		int mark = NodeModelUtils.findActualNodeFor(body).getOffset() + BODY_MARK_LENGTH;
		int lineEnd = Lines.end(text(), mark);
		return text().startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
	}

	int lineStart() {
		return Lines.start(text(), offset);
	}

	/** Returns the line from its beginning to the caret. */
	String line() {
		return text().substring(lineStart(), offset);
	}

	/** Tells whether nothing stands before what is being typed on its line. */
	boolean isFirstInLine() {
		return text().substring(lineStart(), typed().start()).isBlank();
	}

	private int idStart(int end) {
		int start = end;
		while (start > 0 && isIdCharacter(text().charAt(start - 1))) {
			start--;
		}
		return start;
	}

	static boolean isIdCharacter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
	}
}
