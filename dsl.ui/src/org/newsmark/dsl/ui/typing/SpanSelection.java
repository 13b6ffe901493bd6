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

/** Selects a span by a double click on one of its brackets, and elsewhere a word. */
public final class SpanSelection extends DefaultTextDoubleClickStrategy {

	private static final String BRACKETS = "[]{}";

	@Override
	public void doubleClicked(ITextViewer viewer) {
		Optional<IRegion> span = span(viewer.getDocument(), viewer.getSelectedRange().x);
		if (span.isPresent()) {
			viewer.setSelectedRange(span.get().getOffset(), span.get().getLength());
		} else {
			super.doubleClicked(viewer);
		}
	}

	private static Optional<IRegion> span(IDocument document, int caret) {
		int bracket = isBracket(document, caret) ? caret : caret - 1;
		return isBracket(document, bracket) ? around(document, bracket) : Optional.empty();
	}

	/** Before an opening bracket one is still outside of the span. */
	private static Optional<IRegion> around(IDocument document, int bracket) {
		int inside = "[{".indexOf(document.get().charAt(bracket)) < 0 ? bracket : bracket + 1;
		SelectionRange innermost = Questions.now(document, file -> ServerInProcess.get().files().selectionRange(
				new SelectionRangeParams(file, List.of(DocumentPlaces.position(document, inside)))))
				.filter(found -> !found.isEmpty()).map(found -> found.get(0)).orElse(null);
		return Stream.iterate(innermost, range -> range != null, SelectionRange::getParent)
				.map(range -> DocumentPlaces.region(document, range.getRange()))
				.filter(region -> isSpan(document, region, bracket)).findFirst();
	}

	private static boolean isSpan(IDocument document, IRegion region, int bracket) {
		String text = document.get().substring(region.getOffset(), region.getOffset() + region.getLength());
		return text.startsWith("[") && text.endsWith("}") && bracket < region.getOffset() + region.getLength();
	}

	private static boolean isBracket(IDocument document, int offset) {
		try {
			return offset >= 0 && offset < document.getLength() && BRACKETS.indexOf(document.getChar(offset)) >= 0;
		} catch (BadLocationException isOutside) {
			return false;
		}
	}
}
