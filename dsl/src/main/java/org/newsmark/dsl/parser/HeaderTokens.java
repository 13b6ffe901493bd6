package org.newsmark.dsl.parser;

import org.antlr.runtime.Token;

/**
 * Reads the tokens of the header and keeps a broken line from costing its neighbors: a line that can begin neither a
 * declaration nor a property becomes one mistake that the parser never sees.
 */
final class HeaderTokens {

	private static final String BODY_MARK = "---";

	private final String text;
	private final TokenTypes types;
	private final StoryTokenSource source;

	private int depth;
	private int previous = Token.INVALID_TOKEN_TYPE;
	/** Whether a declaration could end here, so that only the next one, its braces or the body may follow. */
	private boolean betweenDeclarations = true;

	HeaderTokens(String text, TokenTypes types, StoryTokenSource source) {
		this.text = text;
		this.types = types;
		this.source = source;
	}

	Token next(int position) {
		if (isBodyMark(position)) {
			return source.token(types.bodyMark, position, position + BODY_MARK.length());
		}
		int slugEnd = previous == types.slugKeyword ? source.idEnd(position, text.length()) : position;
		Token token = slugEnd > position ? source.token(types.slug, position, slugEnd)
				: source.blockToken(position, text.length(), false);
		int type = token.getType();
		if (type == types.blanks || type == types.comment) {
			return token;
		}
		if (isMisplaced(position, type)) {
			return mistake(position);
		}
		follow(type);
		return token;
	}

	private void follow(int type) {
		if (type == types.openBrace) {
			depth++;
		} else if (type == types.closeBrace) {
			depth--;
		}
		betweenDeclarations = depth == 0 && (type == types.string || type == types.closeBrace);
		previous = type;
	}

	private boolean isMisplaced(int position, int type) {
		if (type == Token.INVALID_TOKEN_TYPE) {
			return betweenDeclarations || isFirstInLine(position);
		}
		if (betweenDeclarations) {
			boolean opensBlock = type == types.openBrace && previous == types.string;
			return !types.beginsDeclaration(type) && !opensBlock;
		}
		return type == types.word && isFirstInLine(position) && !types.precedesId(previous);
	}

	/**
	 * Messages quote nothing: what stands here may be the rest of a note that is for the desk alone.
	 * A mistake takes its line, and the block that the line opens; with no body mark ahead, all that is left.
	 */
	private Token mistake(int position) {
		if (depth > 0) {
			return source.mistake(position, propertyEnd(position),
					"This is no property: remove the line, or mend its first word.");
		}
		if (isFirstInLine(position) && !hasBodyMarkAfter(position)) {
			return source.mistake(position, declarationAfter(position),
					"This begins no declaration: expected import, story, source or policy, "
							+ "or a line of exactly --- before the body.");
		}
		return source.mistake(position, blockEnd(position),
				"This begins no declaration: expected import, story, source, policy or a line of exactly ---.");
	}

	private int propertyEnd(int position) {
		int end = trimmedLineEnd(position);
		return end > position + 1 && text.charAt(end - 1) == '}' ? end - 1 : end;
	}

	private int blockEnd(int position) {
		int open = 0;
		int start = position;
		int end;
		do {
			end = Lines.end(text, start);
			open += balance(start, end);
			start = Lines.next(text, end);
		} while (open > 0 && start < text.length() && !startsDeclaration(start) && !isBodyMark(start));
		return Math.max(position + 1, trimmed(position, end));
	}

	private int balance(int start, int end) {
		int open = 0;
		boolean quoted = false;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && c == '{') {
				open++;
			} else if (!quoted && c == '}') {
				open--;
			}
		}
		return open;
	}

	private int declarationAfter(int position) {
		int start = Lines.next(text, Lines.end(text, position));
		int end = Lines.end(text, position);
		while (start < text.length() && !startsDeclaration(start)) {
			end = Lines.end(text, start);
			start = Lines.next(text, end);
		}
		return trimmed(position, end);
	}

	private boolean startsDeclaration(int start) {
		int end = source.idEnd(start, text.length());
		String word = text.substring(start, end);
		int next = end;
		while (next < text.length() && text.charAt(next) == ' ') {
			next++;
		}
		boolean named = next > end && next < text.length() && text.charAt(next) == '"';
		return named && (word.equals("import") || word.equals("story") || word.equals("policy"))
				|| word.equals("source") && text.startsWith(":", source.idEnd(next, text.length()));
	}

	private boolean hasBodyMarkAfter(int position) {
		for (int i = text.indexOf(BODY_MARK, position); i >= 0; i = text.indexOf(BODY_MARK, i + 1)) {
			if (isBodyMark(i)) {
				return true;
			}
		}
		return false;
	}

	private boolean isBodyMark(int offset) {
		return text.startsWith(BODY_MARK, offset) && Lines.isStart(text, offset) && isBodyMarkLine(offset);
	}

	private boolean isBodyMarkLine(int offset) {
		return trimmedLineEnd(offset) == offset + BODY_MARK.length();
	}

	private int trimmedLineEnd(int position) {
		return trimmed(position, Lines.end(text, position));
	}

	private int trimmed(int start, int end) {
		int last = end;
		while (last > start && Lines.isBlank(text.charAt(last - 1))) {
			last--;
		}
		return last;
	}

	private boolean isFirstInLine(int position) {
		int i = position;
		while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
			i--;
		}
		return Lines.isStart(text, i);
	}
}
