package org.newsmark.dsl.parser;

import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * Puts lexical states around an unmodified generated lexer. Tokens of the header and of attribute blocks come from
 * the generated lexer, so that its keywords follow the grammar; those of the body are cut by {@link BodyTokens}
 * before the parser sees any of them, so that it meets balanced spans only.
 * The parser and content assist share it; content assist lexes a text that ends at the cursor.
 */
public class StoryTokenSource implements TokenSource {

	private static final String NO_COMMENT = "An attribute block holds no comment: put it above the paragraph, "
			+ "with // in the first column.";

	/** Marks that no text may stand in here, and for each of them those that close it. */
	private static final Map<Character, String> OTHER_MARKS = Map.of('\'', "'", '\u2018', "\u2019", '\u201C', "\u201D",
			'\u201D', "\u201D\u201C", '\u201E', "\u201C\u201D", '\u00AB', "\u00BB");
	private static final char NO_BREAK_SPACE = '\u00A0';

	private final Lexer lexer;
	private final TokenTypes types;
	private final CharStream input;
	private final String text;
	private final HeaderTokens header;
	private BodyTokens body;
	private int bodyStart = Integer.MAX_VALUE;
	/** Where the attribute block ends that is being read; -1 outside of one. */
	private int attributesEnd = -1;

	protected StoryTokenSource(TokenSource lexer, TokenTypes types) {
		this.lexer = (Lexer) lexer;
		this.types = types;
		this.input = this.lexer.getCharStream();
		this.text = input.size() == 0 ? "" : input.substring(0, input.size() - 1);
		this.header = new HeaderTokens(text, types, this);
	}

	@Override
	public String getSourceName() {
		return lexer.getSourceName();
	}

	@Override
	public Token nextToken() {
		int position = input.index();
		if (position >= text.length()) {
			return Token.EOF_TOKEN;
		}
		if (body == null) {
			Token token = header.next(position);
			if (token.getType() == types.bodyMark) {
				startBody(((CommonToken) token).getStopIndex() + 1);
			}
			return token;
		}
		return attributesEnd < 0 ? bodyToken(position) : attributeToken(position);
	}

	/** Tells whether the offset lies behind the line that ends the header. */
	boolean isBody(int offset) {
		return offset >= bodyStart;
	}

	String text() {
		return text;
	}

	TokenTypes types() {
		return types;
	}

	private void startBody(int end) {
		bodyStart = end;
		body = new BodyTokens(text, Lines.end(text, end));
	}

	private Token bodyToken(int position) {
		int lineEnd = position == bodyStart ? Lines.end(text, position) : position;
		if (lineEnd > position) {
			return mistake(position, lineEnd, "Nothing may stand behind the --- that ends the header, not even a blank.");
		}
		int piece = body.next();
		if (piece < 0) {
			return Token.EOF_TOKEN;
		}
		Pieces pieces = body.pieces();
		int start = pieces.start(piece);
		int end = pieces.end(piece);
		switch (pieces.kind(piece)) {
		case PROSE:
			return token(types.prose, start, end);
		case VERBATIM:
			return token(types.verbatim, start, end);
		case OPEN:
			return token(types.open, start, end);
		case CLOSE:
			return token(types.close, start, end);
		case BREAK:
			return token(types.blockBreak, start, end);
		case HEADING_MARK:
			return token(types.headingMark, start, end);
		case HEADING_UNDERLINE:
			return token(types.headingUnderline, start, end);
		case COMMENT:
			return token(types.comment, start, end);
		case MISPLACED_COMMENT:
			return mistake(start, end, NO_COMMENT);
		case TOO_DEEP:
			return mistake(start, end, "Spans nest more than " + InlineScanner.DEEPEST_SPANS
					+ " deep here: close some of them, or write \\[ for a plain bracket.");
		case ATTRIBUTES:
			attributesEnd = end;
			return attributeToken(start);
		default:
			return token(isBlank(start, end) ? types.blanks : types.markup, start, end);
		}
	}

	private Token attributeToken(int position) {
		if (position >= attributesEnd) {
			attributesEnd = -1;
			return bodyToken(position);
		}
		return blockToken(position, attributesEnd, true);
	}

	/**
	 * Reads a token of properties or attributes that ends before the limit, wherever the generated lexer would end it:
	 * an unclosed string or a lexical error must not swallow what stands behind the block. In an attribute block that
	 * lacks its brace, what can't be an attribute is prose up to its end: one token, and so one finding.
	 */
	Token blockToken(int position, int limit, boolean inBody) {
		char first = text.charAt(position);
		if (first == NO_BREAK_SPACE) {
			return token(types.blanks, position, position + 1);
		}
		if (Lines.isBlank(first) || first == '\uFEFF') {
			return token(types.blanks, position, blanksEnd(position, limit));
		}
		if (beginsDate(position, limit)) {
			return number(position, limit);
		}
		if (inBody && slugEnd(position, limit) > position) {
			return token(types.slug, position, slugEnd(position, limit));
		}
		if (OTHER_MARKS.containsKey(first)) {
			return token(types.string, position, otherMarksEnd(position, limit));
		}
		boolean closed = !inBody || text.charAt(limit - 1) == '}';
		String foreign = closed ? ForeignMarks.mistake(text, position, inBody) : null;
		if (foreign != null) {
			return mistake(position, position + 1, foreign);
		}
		CommonToken token = (CommonToken) lexer.nextToken();
		if (!closed && token.getType() == types.word && !ForeignMarks.isIdDue(text, position)) {
			return token(types.anyOther, position, limit);
		}
		if (first == '"' && token.getType() != types.string) {
			return token(types.string, position, inBody ? trimmed(position, closed ? limit - 1 : limit)
					: unclosedStringEnd(position, limit));
		}
		boolean comment = inBody && token.getType() == types.comment;
		if (comment || token.getType() == Token.INVALID_TOKEN_TYPE || token.getStopIndex() >= limit
				|| token.getType() == types.anyOther) {
			if (!closed) {
				return token(types.anyOther, position, limit);
			}
			if (ForeignMarks.isIdDue(text, position)) {
				return token(types.anyOther, position, wordEnd(position, limit));
			}
			int end = comment ? Math.min(limit - 1, Lines.end(text, position)) : wordEnd(position, limit);
			return mistake(position, end, comment ? NO_COMMENT : "This means nothing here: remove it.");
		}
		return token;
	}

	/** A qualifier before a date, or a minus before a number, is a mistake, but of the date or number. */
	private boolean beginsDate(int position, int limit) {
		char first = text.charAt(position);
		boolean qualified = first == '~' || first == '?' || first == '%' || first == '-';
		int digit = qualified && position + 1 < limit ? position + 1 : position;
		return text.charAt(digit) >= '0' && text.charAt(digit) <= '9' || text.startsWith("../", position);
	}

	/** Whatever begins like a number is one token up to the next blank or delimiter: a number, a date or a slug. */
	private Token number(int position, int limit) {
		int slug = slugEnd(position, limit);
		if (slug > position) {
			return token(types.slug, position, slug);
		}
		int end = position;
		boolean digits = true;
		while (end < limit && !Lines.isBlank(text.charAt(end)) && "{}[]\",#@".indexOf(text.charAt(end)) < 0
				&& !text.startsWith("//", end)) {
			digits &= text.charAt(end) >= '0' && text.charAt(end) <= '9';
			end++;
		}
		return token(digits ? types.number : types.date, position, end);
	}

	/** A slug before {@code #} names another story; its end is its start where no {@code #} follows. */
	private int slugEnd(int position, int limit) {
		int end = idEnd(position, limit);
		return end < limit && text.charAt(end) == '#' ? end : position;
	}

	int idEnd(int position, int limit) {
		int end = position;
		while (end < limit && isIdCharacter(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** A text in the marks of a word processor is one mistake of that text, which its value converter names. */
	private int otherMarksEnd(int position, int limit) {
		String closing = OTHER_MARKS.get(text.charAt(position));
		int end = unclosedStringEnd(position, limit);
		for (int i = position + 1; i < end; i++) {
			if (closing.indexOf(text.charAt(i)) >= 0) {
				return i + 1;
			}
		}
		return end;
	}

	/** In an attribute block a string that is not closed takes all that is left: one mistake, one finding. */
	private int trimmed(int position, int limit) {
		int end = limit;
		while (end > position + 1 && Lines.isBlank(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private int unclosedStringEnd(int position, int limit) {
		int end = Math.min(limit, Lines.end(text, position));
		while (end > position + 1 && (Lines.isBlank(text.charAt(end - 1)) || "{}".indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		return end;
	}

	private int wordEnd(int position, int limit) {
		int end = position + 1;
		while (end < limit && !Lines.isBlank(text.charAt(end)) && ",:{}@#\"".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return Character.isHighSurrogate(text.charAt(end - 1)) && end < limit ? end + 1 : end;
	}

	private int blanksEnd(int position, int limit) {
		int end = position + 1;
		while (end < limit && Lines.isBlank(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private boolean isBlank(int start, int end) {
		for (int i = start; i < end; i++) {
			if (!Lines.isBlank(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isIdCharacter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
	}

	Token token(int type, int start, int end) {
		input.seek(end);
		return new CommonToken(input, type, Token.DEFAULT_CHANNEL, start, end - 1);
	}

	Token mistake(int start, int end, String message) {
		input.seek(end);
		return new MistakeToken(input, start, end, message);
	}
}
