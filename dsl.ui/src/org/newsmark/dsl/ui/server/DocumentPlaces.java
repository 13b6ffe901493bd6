package org.newsmark.dsl.ui.server;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Converts between the offsets of a document and the positions of the server; both count UTF-16 units. */
public final class DocumentPlaces {

	private DocumentPlaces() {
	}

	public static Position position(IDocument document, int offset) {
		try {
			int line = document.getLineOfOffset(offset);
			return new Position(line, offset - document.getLineOffset(line));
		} catch (BadLocationException isOutside) {
			return position(document, document.getLength());
		}
	}

	public static Range range(IDocument document, int offset, int length) {
		return new Range(position(document, offset), position(document, offset + length));
	}

	/** Returns the offset of a position; the end of the text for what lies behind it. */
	public static int offset(IDocument document, Position position) {
		try {
			return Math.min(document.getLength(), document.getLineOffset(position.getLine()) + position.getCharacter());
		} catch (BadLocationException isOutside) {
			return document.getLength();
		}
	}

	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, offset(document, range.getEnd()) - start);
	}
}
