package org.newsmark.dsl.parser;

import java.util.List;

import org.antlr.runtime.Token;
import org.newsmark.dsl.scoping.Spelling;

/**
 * Reads the tokens of the header and keeps a broken line from costing its neighbors: a line that can begin neither a
 * declaration nor a property becomes one mistake that the parser never sees.
 */
final class HeaderTokens {

	private static final String BODY_MARK = "---";
	private static final List<String> DECLARATIONS = List.of("import", "story", "source", "policy");
	private static final int UNKNOWN = -2;
	private static final int LONGEST_PATH = 4096;

	private final String text;
	private final TokenTypes types;
	private final StoryTokenSource source;

	private int depth;
	private int previous = Token.INVALID_TOKEN_TYPE;
	private int beforePrevious = Token.INVALID_TOKEN_TYPE;
	/** Whether a declaration could end here, so that only the next one, its braces or the body may follow. */
	private boolean betweenDeclarations = true;
	/** Where the last line of {@code ---} stands; -1 if there is none. Looked for once: each broken line asks for it. */
	private int lastBodyMark = UNKNOWN;

	HeaderTokens(String text, TokenTypes types, StoryTokenSource source) {
		this.text = text;
		this.types = types;
		this.source = source;
	}

	Token next(int position) {
		if (isBodyMark(position)) {
			return source.token(types.bodyMark, position, position + BODY_MARK.length());
		}
		if (isColonOfProperty(position)) {
			return source.mistake(position, position + 1, "No colon stands behind the name of a property: remove it.");
		}
		if (isBarePath(position)) {
			return follow(source.token(types.string, position, trimmedLineEnd(position)));
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
		if (type == types.closeBrace && depth == 1 && closesTooEarly(position + 1)) {
			return source.mistake(position, position + 1, "This } comes too early: properties stand behind it. Remove it.");
		}
		return follow(token);
	}

	private Token follow(Token token) {
		int type = token.getType();
		if (type == Token.INVALID_TOKEN_TYPE) {
			return token;
		}
		if (type == types.openBrace) {
			depth++;
		} else if (type == types.closeBrace) {
			depth--;
		}
		betweenDeclarations = depth == 0 && (type == types.string || type == types.closeBrace);
		beforePrevious = previous;
		previous = type;
		return token;
	}

	/** A source that is declared in a block that nobody closed has its colon by right. */
	private boolean isColonOfProperty(int position) {
		return depth > 0 && text.charAt(position) == ':' && beforePrevious != types.sourceKeyword;
	}

	/** The path of an import without its quotation marks is one mistake of that text, which its value converter names. */
	private boolean isBarePath(int position) {
		return previous == types.importKeyword && !Lines.isBlank(text.charAt(position)) && !isFirstInLine(position)
				&& !text.startsWith("//", position) && !hasTextBehind(position);
	}

	/** No path is longer, and no row of imports in one line may be read to its end for each of them. */
	private boolean hasTextBehind(int position) {
		int end = position;
		while (end < text.length() && end - position < LONGEST_PATH && !Lines.isBreak(text.charAt(end))) {
			if (text.charAt(end) == '"') {
				return true;
			}
			end++;
		}
		return end - position == LONGEST_PATH;
	}

	/** Tells whether the lines up to the next brace begin no declaration, and that brace is the one that closes. */
	private boolean closesTooEarly(int offset) {
		int end = offset;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		if (end == text.length() || !Lines.isBreak(text.charAt(end))) {
			return false;
		}
		boolean hasProperties = false;
		for (int start = Lines.next(text, end); start < text.length(); start = Lines.next(text, end)) {
			end = Lines.end(text, start);
			String line = text.substring(start, end).strip();
			if (line.equals("}")) {
				return hasProperties;
			}
			if (isBodyMark(start) || startsDeclaration(start) || line.indexOf('{') >= 0 || line.indexOf('}') >= 0) {
				return false;
			}
			hasProperties |= !line.isEmpty() && !line.startsWith("//");
		}
		return false;
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
		if (text.charAt(position) == '}') {
			return source.mistake(position, blockEnd(position), "This } closes nothing: remove it.");
		}
		if (isFirstInLine(position) && !hasBodyMarkAfter(position)) {
			return source.mistake(position, declarationAfter(position),
					"This begins no declaration: expected import, story, source or policy, "
							+ "or a line of exactly --- before the body.");
		}
		String word = text.substring(position, source.idEnd(position, text.length()));
		return source.mistake(position, blockEnd(position),
				"This begins no declaration: expected import, story, source, policy or a line of exactly ---."
						+ Spelling.offer(Spelling.nearest(word, DECLARATIONS.stream())));
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
		if (lastBodyMark == UNKNOWN) {
			lastBodyMark = text.lastIndexOf(BODY_MARK);
			while (lastBodyMark >= 0 && !isBodyMark(lastBodyMark)) {
				lastBodyMark = text.lastIndexOf(BODY_MARK, lastBodyMark - 1);
			}
		}
		return lastBodyMark >= position;
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
