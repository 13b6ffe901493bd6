package org.newsmark.dsl.ui.spelling;

import org.eclipse.jface.text.IDocument;
import org.newsmark.dsl.ui.assist.PlainProposal;

/** Offers to leave a word as it is. */
record KeptWord(String label, Runnable keeping) implements PlainProposal {

	@Override
	public void apply(IDocument document) {
		keeping.run();
	}

	@Override
	public String getDisplayString() {
		return label;
	}
}
