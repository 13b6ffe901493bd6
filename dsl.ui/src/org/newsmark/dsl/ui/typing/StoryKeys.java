package org.newsmark.dsl.ui.typing;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.newsmark.dsl.ui.editor.StoryEditors;

/** Gives the editor of a story its keys. The platform's editor is the same for all texts: others keep theirs. */
public final class StoryKeys implements IReconciler {

	private static final String CONTEXT = "org.newsmark.dsl.ui.storyContext";

	private IContextService contexts;
	private IContextActivation activation;

	/** The editor is not there yet when its viewer is. */
	@Override
	public void install(ITextViewer viewer) {
		viewer.getTextWidget().getDisplay().asyncExec(() -> StoryEditors.showing(viewer).ifPresent(editor -> {
			contexts = editor.getSite().getService(IContextService.class);
			activation = contexts.activateContext(CONTEXT);
		}));
	}

	@Override
	public void uninstall() {
		if (activation != null) {
			contexts.deactivateContext(activation);
			activation = null;
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
