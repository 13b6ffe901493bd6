package org.newsmark.dsl.ui.colors;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.swt.custom.StyleRange;

/** Paints text without a look of its own. What the server says of the words comes on top. */
public final class PlainText extends PresentationReconciler {

	public PlainText() {
		Painter painter = new Painter();
		setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
	}

	private static final class Painter implements IPresentationDamager, IPresentationRepairer {

		@Override
		public void setDocument(IDocument document) {
		}

		@Override
		public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
			return partition;
		}

		/** An empty presentation would leave the colors of the words that stood here before. */
		@Override
		public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
			presentation.addStyleRange(new StyleRange(damage.getOffset(), damage.getLength(), null, null));
		}
	}
}
