package org.newsmark.dsl.ui.assist;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Is a line of a menu that says all there is to say, and leaves the caret to what it does. */
public interface PlainProposal extends ICompletionProposal {

	@Override
	default Point getSelection(IDocument document) {
		return null;
	}

	@Override
	default String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	default Image getImage() {
		return null;
	}

	@Override
	default IContextInformation getContextInformation() {
		return null;
	}
}
