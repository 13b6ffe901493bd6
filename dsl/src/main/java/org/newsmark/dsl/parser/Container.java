package org.newsmark.dsl.parser;

/** Holds what CommonMark nests blocks in: a block quote or an item of a list. */
final class Container {

	private static final int QUOTE = -1;
	private static final int MAXIMAL_INDENT = 3;
	private static final int MAXIMAL_PADDING = 4;

	/** The columns that continue an item; {@link #QUOTE} for a block quote. */
	private final int contentIndent;

	/** An item that begins with a blank line ends with the next one, if nothing came between. */
	boolean hasContent;

	private Container(int contentIndent) {
		this.contentIndent = contentIndent;
	}

	/** Opens the container whose mark stands next in the line and steps over the mark; null where there is none. */
	static Container open(LineCursor line, boolean inParagraph) {
		if (line.firstWord() == '>') {
			stepOverQuoteMark(line);
			return new Container(QUOTE);
		}
		int marker = line.listMarker();
		return marker == 0 || line.isThematicBreak() ? null : openItem(line, marker, inParagraph);
	}

	private static Container openItem(LineCursor line, int marker, boolean inParagraph) {
		if (inParagraph && (line.wordStart() + marker == line.wordEnd() || !line.isFirstNumber(marker))) {
			return null;
		}
		int indent = line.indent();
		line.skipIndent();
		line.advance(marker);
		int padding = line.isBlank() || line.indent() > MAXIMAL_PADDING ? 1 : line.indent();
		line.advanceColumns(padding);
		return new Container(indent + marker + padding);
	}

	/** Tells whether the line goes on in this container, and steps over what says so. */
	boolean continues(LineCursor line) {
		if (contentIndent == QUOTE) {
			boolean marked = !line.isBlank() && line.indent() <= MAXIMAL_INDENT && line.firstWord() == '>';
			if (marked) {
				stepOverQuoteMark(line);
			}
			return marked;
		}
		if (line.isBlank()) {
			return hasContent;
		}
		boolean indented = line.indent() >= contentIndent;
		if (indented) {
			line.advanceColumns(contentIndent);
		}
		return indented;
	}

	private static void stepOverQuoteMark(LineCursor line) {
		line.skipIndent();
		line.advance(1);
		line.advanceColumns(1);
	}
}
