package org.newsmark.dsl.ui.colors;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.swt.custom.StyleRange;

/**
 * Paints text without a look of its own; of what is typed over, only the lines that it touches. What the server says of
 * the words comes on top.
 */
public final class PlainText extends PresentationReconciler {

	public PlainText() {
		setDamager(new DefaultDamagerRepairer(new RuleBasedScanner()), IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(new Painter(), IDocument.DEFAULT_CONTENT_TYPE);
	}

	private static final class Painter implements IPresentationRepairer {

		@Override
		public void setDocument(IDocument document) {
		}

		/** An empty presentation would leave the colors of the words that stood here before. */
		@Override
		public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
			presentation.addStyleRange(new StyleRange(damage.getOffset(), damage.getLength(), null, null));
		}
	}
}
