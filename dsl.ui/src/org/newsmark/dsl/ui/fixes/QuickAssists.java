package org.newsmark.dsl.ui.fixes;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.newsmark.dsl.ui.assist.PlainProposal;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;

/** Offers, on Ctrl+1, to mark what is selected. What mends a finding is offered by its marker. */
public final class QuickAssists implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument document = context.getSourceViewer().getDocument();
		Point selection = context.getSourceViewer().getSelectedRange();
		Range range = DocumentPlaces.range(document, selection.x, selection.y);
		return Questions
				.patiently(Questions.ask(document, file -> Actions.of(file, range, List.of(CodeActionKind.Refactor))))
				.orElse(List.of()).stream().map(action -> new Assist(action, context.getSourceViewer().getTextWidget()))
				.toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return false;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	private record Assist(CodeAction action, StyledText text) implements PlainProposal {

		@Override
		public void apply(IDocument document) {
			Actions.perform(action, text);
		}

		@Override
		public String getDisplayString() {
			return action.getTitle();
		}

		@Override
		public Image getImage() {
			return ActionIcons.of(action);
		}
	}
}
