package org.newsmark.dsl.ui.reading;

import java.util.Arrays;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditorExtension6;

/** Wraps the lines of a story where the editor ends: a paragraph is one line. The platform's command turns it off. */
public final class SoftWrap implements IReconciler {

	/** The editor is not there yet when its viewer is. */
	@Override
	public void install(ITextViewer viewer) {
		viewer.getTextWidget().getDisplay().asyncExec(() -> wrap(viewer));
	}

	private static void wrap(ITextViewer viewer) {
		Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
				.map(IWorkbenchPage::getEditorReferences).flatMap(Arrays::stream)
				.map((IEditorReference reference) -> reference.getEditor(false))
				.filter(editor -> editor != null && editor.getAdapter(ITextOperationTarget.class) == viewer)
				.filter(ITextEditorExtension6.class::isInstance)
				.forEach(editor -> ((ITextEditorExtension6) editor).setWordWrap(true));
	}

	@Override
	public void uninstall() {
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
