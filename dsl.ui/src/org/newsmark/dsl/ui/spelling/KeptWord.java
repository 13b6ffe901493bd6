package org.newsmark.dsl.ui.spelling;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Offers to leave a word as it is. */
record KeptWord(String label, Runnable keeping) implements ICompletionProposal {

	@Override
	public void apply(IDocument document) {
		keeping.run();
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
