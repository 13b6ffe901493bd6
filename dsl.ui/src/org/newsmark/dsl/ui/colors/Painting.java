package org.newsmark.dsl.ui.colors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.Region;

/** Paints parts of a text anew, first what is to be seen, and never more between two keys than goes unnoticed. */
final class Painting {

	private static final int MOST_CHARACTERS = 10_000;

	private final Deque<IRegion> due;
	private final ITextViewer viewer;
	private boolean isOver;

	Painting(List<IRegion> parts, ITextViewer viewer) {
		this.viewer = viewer;
		List<IRegion> slices = new ArrayList<>();
		parts.forEach(part -> slice(part, slices));
		if (slices.size() > 1) {
			int top = viewer.getTopIndexStartOffset();
			int bottom = viewer.getBottomIndexEndOffset();
			slices.sort(Comparator.comparing(
					slice -> slice.getOffset() > bottom || slice.getOffset() + slice.getLength() < top));
		}
		due = new ArrayDeque<>(slices);
	}

	private static void slice(IRegion part, List<IRegion> slices) {
		int end = part.getOffset() + part.getLength();
		for (int start = part.getOffset(); start < end; start += MOST_CHARACTERS) {
			slices.add(new Region(start, Math.min(MOST_CHARACTERS, end - start)));
		}
	}

	boolean isDone() {
		return due.isEmpty();
	}

	/** Leaves what is not painted yet to another painting. */
	void giveUp() {
		isOver = true;
	}

	/** Paints so much as goes unnoticed, and the rest when the keys of meanwhile are through. */
	void goOn() {
		if (isOver || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
			return;
		}
		int left = MOST_CHARACTERS;
		while (!due.isEmpty() && left > 0) {
			IRegion slice = due.remove();
			paint(slice);
			left -= slice.getLength();
		}
		if (!due.isEmpty()) {
			viewer.getTextWidget().getDisplay().asyncExec(this::goOn);
		}
	}

	/** Meanwhile the text may have become shorter. */
	private void paint(IRegion slice) {
		int end = Math.min(slice.getOffset() + slice.getLength(), viewer.getDocument().getLength());
		if (end > slice.getOffset()) {
			((ITextViewerExtension2) viewer).invalidateTextPresentation(slice.getOffset(), end - slice.getOffset());
		}
	}
}
