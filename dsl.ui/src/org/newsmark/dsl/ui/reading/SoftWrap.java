package org.newsmark.dsl.ui.reading;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.texteditor.ITextEditorExtension6;
import org.newsmark.dsl.ui.editor.StoryEditors;

/** Wraps the lines of a story where the editor ends: a paragraph is one line. The platform's command turns it off. */
public final class SoftWrap implements IReconciler {

	/** The editor is not there yet when its viewer is. */
	@Override
	public void install(ITextViewer viewer) {
		viewer.getTextWidget().getDisplay().asyncExec(() -> wrap(viewer));
	}

	private static void wrap(ITextViewer viewer) {
		StoryEditors.showing(viewer).filter(ITextEditorExtension6.class::isInstance)
				.ifPresent(editor -> ((ITextEditorExtension6) editor).setWordWrap(true));
	}

	@Override
	public void uninstall() {
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
