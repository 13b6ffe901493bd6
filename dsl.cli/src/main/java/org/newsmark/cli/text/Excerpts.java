package org.newsmark.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.resource.XtextResource;

/** Cuts the lines out of a file that show where its findings are. */
public final class Excerpts {

	private static final int TAB = 4;
	/** The columns shown at most, and those of them before a finding. */
	private static final int MOST_COLUMNS = 110;
	private static final int COLUMNS_BEFORE = 40;
	/** Far enough to fill the columns whatever their characters; a whole line could be a book. */
	private static final int REACH = 400;
	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final String CUT = "…";

	/** One thing that is shown: a character, a tab, or a whole masked string. */
	private record Piece(int offset, int end, String shown, int column, int width) {
	}

	private final String text;
	private final DeskOnly deskOnly;

	private Excerpts(String text, DeskOnly deskOnly) {
		this.text = text;
		this.deskOnly = deskOnly;
	}

	/** Prepares a file that has been parsed. */
	public static Excerpts of(XtextResource resource) {
		return new Excerpts(resource.getParseResult().getRootNode().getText(), DeskOnly.in(resource));
	}

	/** Shows the line at an offset; a finding that goes on behind the line is underlined to its end. */
	public Excerpt at(int offset, int length) {
		int start = isInsideLineEnd(offset) ? offset - 1 : offset;
		int lineStart = lineStart(start);
		int lineEnd = lineEnd(start);
		List<Piece> pieces = pieces(lineStart, lineEnd);
		int from = columnOf(start, pieces);
		int to = columnOf(Math.min(Math.max(offset + length, start), lineEnd), pieces);
		return cut(pieces, from, Math.max(from + 1, endOf(to, pieces, offset + length)), lineStart, lineEnd);
	}

	/** Returns the whole line that begins at an offset, however long it is, with strings for the desk alone masked. */
	public String line(int start) {
		StringBuilder line = new StringBuilder();
		int offset = start;
		while (offset < text.length() && !isLineEnd(offset)) {
			int masked = deskOnly.endOfStringAt(offset);
			if (masked > offset) {
				line.append(DeskOnly.MASK);
				offset = masked;
			} else {
				line.append(text.charAt(offset++));
			}
		}
		return line.toString();
	}

	/** Tells whether a text that is to be shown repeats a string of the file that is for the desk alone. */
	public boolean tellsDeskOnly(String shown) {
		return deskOnly.isToldBy(shown);
	}

	private boolean isInsideLineEnd(int offset) {
		return offset > 0 && offset < text.length() && text.charAt(offset) == '\n' && text.charAt(offset - 1) == '\r';
	}

	private int lineStart(int offset) {
		int start = offset;
		while (start > 0 && offset - start < REACH && !isLineEnd(start - 1)) {
			start--;
		}
		return start;
	}

	private int lineEnd(int offset) {
		int end = offset;
		while (end < text.length() && end - offset < REACH && !isLineEnd(end)) {
			end++;
		}
		return end;
	}

	private boolean isLineEnd(int offset) {
		return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
	}

	private List<Piece> pieces(int start, int end) {
		List<Piece> pieces = new ArrayList<>();
		int column = 0;
		int offset = start;
		while (offset < end) {
			Piece piece = piece(offset, column);
			pieces.add(piece);
			column += piece.width();
			offset = piece.end();
		}
		return pieces;
	}

	private Piece piece(int offset, int column) {
		int masked = deskOnly.endOfStringAt(offset);
		if (masked > offset) {
			return new Piece(offset, masked, DeskOnly.MASK, column, DeskOnly.MASK.length());
		}
		int character = text.codePointAt(offset);
		int end = offset + Character.charCount(character);
		if (character == '\t') {
			int blanks = TAB - column % TAB;
			return new Piece(offset, end, " ".repeat(blanks), column, blanks);
		}
		if (character == BYTE_ORDER_MARK) {
			return new Piece(offset, end, "", column, 0);
		}
		int printable = Printable.codePoint(character);
		return new Piece(offset, end, Character.toString(printable), column, Columns.of(printable));
	}

	/** Returns the column of the piece that holds the offset; behind the last piece, the column that comes next. */
	private static int columnOf(int offset, List<Piece> pieces) {
		for (Piece piece : pieces) {
			if (offset < piece.end()) {
				return piece.column();
			}
		}
		return pieces.isEmpty() ? 0 : endColumn(pieces.get(pieces.size() - 1));
	}

	/** A finding that ends inside of a masked string is underlined with the whole mask. */
	private static int endOf(int column, List<Piece> pieces, int end) {
		for (Piece piece : pieces) {
			if (piece.offset() < end && end < piece.end()) {
				return endColumn(piece);
			}
		}
		return column;
	}

	private static int endColumn(Piece piece) {
		return piece.column() + piece.width();
	}

	/** Leaves out what is too far from the finding, and says so where it does. */
	private Excerpt cut(List<Piece> pieces, int from, int to, int lineStart, int lineEnd) {
		int total = pieces.isEmpty() ? 0 : endColumn(pieces.get(pieces.size() - 1));
		int first = Math.max(0, Math.min(from - COLUMNS_BEFORE, total - MOST_COLUMNS));
		List<Piece> shown = pieces.stream()
				.filter(piece -> piece.column() >= first && endColumn(piece) <= first + MOST_COLUMNS).toList();
		int shownFrom = shown.isEmpty() ? 0 : shown.get(0).column();
		int shownTo = shown.isEmpty() ? 0 : endColumn(shown.get(shown.size() - 1));
		boolean isCutBefore = shownFrom > 0 || lineStart > 0 && !isLineEnd(lineStart - 1);
		boolean isCutBehind = shownTo < total || lineEnd < text.length() && !isLineEnd(lineEnd);
		String line = shown.stream().map(Piece::shown).collect(Collectors.joining());
		int shift = (isCutBefore ? CUT.length() : 0) - shownFrom;
		int width = Math.max(1, Math.min(to, shownTo) - from);
		return new Excerpt((isCutBefore ? CUT : "") + (isCutBehind ? line + CUT : line.stripTrailing()), from + shift,
				width);
	}
}
