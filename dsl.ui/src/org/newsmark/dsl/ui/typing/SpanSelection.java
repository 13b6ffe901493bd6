package org.newsmark.dsl.ui.typing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Selects a span by a double click on one of its brackets, and elsewhere a word as the server knows it. */
public final class SpanSelection extends DefaultTextDoubleClickStrategy {

	private static final String BRACKETS = "[]{}";

	@Override
	public void doubleClicked(ITextViewer viewer) {
		IDocument document = viewer.getDocument();
		int caret = viewer.getSelectedRange().x;
		int bracket = isBracket(document, caret) ? caret : caret - 1;
		Optional<IRegion> wanted = isBracket(document, bracket) ? span(document, bracket) : word(document, caret);
		if (wanted.isPresent()) {
			viewer.setSelectedRange(wanted.get().getOffset(), wanted.get().getLength());
		} else {
			super.doubleClicked(viewer);
		}
	}

	/** Before an opening bracket one is still outside of the span. */
	private static Optional<IRegion> span(IDocument document, int bracket) {
		int inside = "[{".indexOf(document.get().charAt(bracket)) < 0 ? bracket : bracket + 1;
		return around(document, inside).filter(region -> isSpan(document, region, bracket)).findFirst();
	}

	/** To the platform, "by-election" is two words. */
	private static Optional<IRegion> word(IDocument document, int caret) {
		return around(document, caret).findFirst()
				.filter(region -> region.getLength() > 0
						&& text(document, region).chars().noneMatch(Character::isWhitespace));
	}

	/** Returns what holds a place, the innermost first. */
	private static Stream<IRegion> around(IDocument document, int offset) {
		SelectionRange innermost = Questions.now(document, file -> ServerInProcess.get().files().selectionRange(
				new SelectionRangeParams(file, List.of(DocumentPlaces.position(document, offset)))))
				.filter(found -> !found.isEmpty()).map(found -> found.get(0)).orElse(null);
		return Stream.iterate(innermost, range -> range != null, SelectionRange::getParent)
				.map(range -> DocumentPlaces.region(document, range.getRange()));
	}

	private static boolean isSpan(IDocument document, IRegion region, int bracket) {
		String text = text(document, region);
		return text.startsWith("[") && text.endsWith("}") && bracket < region.getOffset() + region.getLength();
	}

	private static String text(IDocument document, IRegion region) {
		return document.get().substring(region.getOffset(), region.getOffset() + region.getLength());
	}

	private static boolean isBracket(IDocument document, int offset) {
		try {
			return offset >= 0 && offset < document.getLength() && BRACKETS.indexOf(document.getChar(offset)) >= 0;
		} catch (BadLocationException isOutside) {
			return false;
		}
	}
}
