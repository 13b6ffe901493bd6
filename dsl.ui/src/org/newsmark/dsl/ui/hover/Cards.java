package org.newsmark.dsl.ui.hover;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.HoverParams;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Shows the card of what stands under the pointer: a source, a claim, a date, a rule. */
public final class Cards implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	@Override
	public String getHoverInfo2(ITextViewer viewer, IRegion region) {
		IDocument document = viewer.getDocument();
		return Questions.now(document, file -> ServerInProcess.get().files()
				.hover(new HoverParams(file, DocumentPlaces.position(document, region.getOffset()))))
				.map(card -> card.getContents().getRight().getValue()).orElse(null);
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return getHoverInfo2(viewer, region);
	}

	/** What is asked for belongs to one place; the whole of what it tells about is known with the answer only. */
	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return CardControl::new;
	}
}
