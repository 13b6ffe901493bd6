package org.newsmark.dsl.ui.assist;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Proposes how a text may go on. */
public final class Proposals implements IContentAssistProcessor {

	private static final String ACTIVATING = "@#{\"/";

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		List<CompletionItem> items = Questions.now(document, file -> ServerInProcess.get().files()
				.completion(new CompletionParams(file, DocumentPlaces.position(document, offset), context(document, offset))))
				.map(answer -> answer.map(list -> list, CompletionList::getItems)).orElse(List.of());
		return items.stream().sorted(Comparator.comparing(CompletionItem::getSortText))
				.map(item -> new ServerProposal(item, document, offset)).toArray(ICompletionProposal[]::new);
	}

	/** The platform doesn't tell a processor whether somebody asked; behind such a character nobody may have. */
	private static CompletionContext context(IDocument document, int offset) {
		String last = document.get().substring(Math.max(0, offset - 1), offset);
		return !last.isEmpty() && ACTIVATING.contains(last)
				? new CompletionContext(CompletionTriggerKind.TriggerCharacter, last)
				: new CompletionContext(CompletionTriggerKind.Invoked);
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return ACTIVATING.toCharArray();
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
