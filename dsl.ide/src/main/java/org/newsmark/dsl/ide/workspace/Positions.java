package org.newsmark.dsl.ide.workspace;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.INode;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.LineMap;

/**
 * Converts between offsets in a text and the positions of the protocol. Both count UTF-16 units; positions count lines
 * and characters from 0.
 */
public final class Positions {

	private final String text;
	private final LineMap lines;

	public Positions(String text) {
		this.text = text;
		this.lines = new LineMap(text);
	}

	/** Returns the position of an offset; what lies outside of the text is drawn to its nearest end. */
	public Position position(int offset) {
		int inside = Math.max(0, Math.min(offset, text.length()));
		int line = lines.line(inside);
		return new Position(line - 1, inside - lines.start(line));
	}

	/**
	 * Returns the offset of a position. As the protocol demands, a character behind the end of its line stands for that
	 * end; so does, for the whole text, a line behind the last.
	 */
	public int offset(Position position) {
		if (position.getLine() < 0) {
			return 0;
		}
		if (position.getLine() >= lines.lines()) {
			return text.length();
		}
		int start = lines.start(position.getLine() + 1);
		int end = lineEnd(position.getLine() + 1);
		return Math.max(start, Math.min(end, (int) Math.min((long) start + position.getCharacter(), end)));
	}

	/** Returns where the words of a line end, before its line break; lines count from 1 here. */
	private int lineEnd(int line) {
		int end = line == lines.lines() ? text.length() : lines.start(line + 1);
		while (end > lines.start(line) && Lines.isBreak(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	/** Returns the range of so many units from an offset on. */
	public Range range(int offset, int length) {
		return new Range(position(offset), position(offset + length));
	}

	public Range range(TextRange range) {
		return new Range(position(range.start()), position(range.end()));
	}

	/** Returns the range of a node, without the blanks and comments before it. */
	public Range range(INode node) {
		return range(node.getOffset(), node.getLength());
	}

	/** Writes an edit the way the protocol has it. */
	public TextEdit edit(Edit edit) {
		return new TextEdit(range(edit.offset(), edit.length()), edit.text());
	}

	/** Returns what a range covers, in offsets. */
	public TextRange offsets(Range range) {
		int start = offset(range.getStart());
		return new TextRange(start, Math.max(start, offset(range.getEnd())));
	}
}
