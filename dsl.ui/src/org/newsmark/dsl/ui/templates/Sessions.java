package org.newsmark.dsl.ui.templates;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ContentAssistantFacade;
import org.eclipse.jface.text.source.ISourceViewerExtension4;

/** Tells the proposals of an editor whether somebody asked for them. The platform tells listeners alone. */
public final class Sessions implements IReconciler, ICompletionListener {

	private ContentAssistantFacade assistant;

	/** The assistant is not there yet when the viewer is. */
	@Override
	public void install(ITextViewer viewer) {
		viewer.getTextWidget().getDisplay().asyncExec(() -> {
			assistant = viewer.getTextWidget() == null ? null
					: ((ISourceViewerExtension4) viewer).getContentAssistantFacade();
			if (assistant != null) {
				assistant.addCompletionListener(this);
			}
		});
	}

	@Override
	public void uninstall() {
		if (assistant != null) {
			assistant.removeCompletionListener(this);
			assistant = null;
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	@Override
	public void assistSessionStarted(ContentAssistEvent event) {
		if (event.processor instanceof StoryProposals proposals) {
			proposals.begin(!event.isAutoActivated);
		}
	}

	@Override
	public void assistSessionEnded(ContentAssistEvent event) {
	}

	@Override
	public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
	}
}
