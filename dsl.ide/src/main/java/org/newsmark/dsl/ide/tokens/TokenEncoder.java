package org.newsmark.dsl.ide.tokens;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Positions;

/**
 * Writes tokens the way the protocol wants them: five numbers each, the first two counted from the token before. None
 * goes beyond its line; what is of one kind and touches is one token.
 */
final class TokenEncoder {

	/** How many numbers make a token. */
	static final int NUMBERS = 5;

	private final String text;
	private final Positions positions;
	private final List<Integer> data = new ArrayList<>();
	private Position last = new Position(0, 0);

	private TokenType type;
	private int modifiers;
	private int start;
	private int end;

	TokenEncoder(Draft draft) {
		text = draft.text();
		positions = draft.positions();
	}

	/** Adds a token. They come in the order of the text, apart from each other. */
	void add(int newStart, int newEnd, TokenType newType, int newModifiers) {
		if (newStart != end || newType != type || newModifiers != modifiers) {
			writeLines();
			start = newStart;
			type = newType;
			modifiers = newModifiers;
		}
		end = newEnd;
	}

	List<Integer> encoded() {
		writeLines();
		start = end;
		return data;
	}

	private void writeLines() {
		int position = start;
		while (position < end) {
			int wordsStart = position;
			while (wordsStart < end && isBlank(text.charAt(wordsStart))) {
				wordsStart++;
			}
			int lineEnd = lineEnd(wordsStart);
			write(wordsStart, withoutBlanks(wordsStart, lineEnd));
			position = lineEnd;
		}
	}

	private int lineEnd(int from) {
		int at = from;
		while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		return at;
	}

	private int withoutBlanks(int from, int to) {
		int at = to;
		while (at > from && isBlank(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private void write(int from, int to) {
		if (from == to) {
			return;
		}
		Position position = positions.position(from);
		boolean isSameLine = position.getLine() == last.getLine();
		data.add(position.getLine() - last.getLine());
		data.add(isSameLine ? position.getCharacter() - last.getCharacter() : position.getCharacter());
		data.add(to - from);
		data.add(type.ordinal());
		data.add(modifiers);
		last = position;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r';
	}
}
