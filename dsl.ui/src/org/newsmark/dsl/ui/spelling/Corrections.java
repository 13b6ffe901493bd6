package org.newsmark.dsl.ui.spelling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;

/** Offers, on Ctrl+1, what a misspelled word may have been meant to be. */
public final class Corrections implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
		List<ICompletionProposal> proposals = new ArrayList<>();
		if (model != null) {
			for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
				Annotation annotation = all.next();
				Position place = model.getPosition(annotation);
				if (canFix(annotation) && isAt(context.getOffset(), place)) {
					Misspelling misspelling = (Misspelling) ((SpellingAnnotation) annotation).getSpellingProblem();
					proposals.addAll(List.of(misspelling.proposals(place.getOffset(), place.getLength())));
				}
			}
		}
		return proposals.toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof SpellingAnnotation spelling && spelling.getSpellingProblem() instanceof Misspelling
				&& !annotation.isMarkedDeleted();
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	private static boolean isAt(int offset, Position place) {
		return place != null && !place.isDeleted() && place.getOffset() <= offset
				&& offset <= place.getOffset() + place.getLength();
	}
}
