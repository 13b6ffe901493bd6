package org.newsmark.dsl.ui.assist;

import java.util.Comparator;

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

	private volatile boolean isAskedFor = true;

	/** Takes whether somebody asked for the proposals to come, or the platform opens them: it does at each letter. */
	public void begin(boolean asked) {
		isAskedFor = asked;
	}

	public boolean isAskedFor() {
		return isAskedFor;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		CompletionList found = Questions.now(document, file -> ServerInProcess.get().files()
				.completion(new CompletionParams(file, DocumentPlaces.position(document, offset), context(document, offset))))
				.map(answer -> answer.map(CompletionList::new, list -> list)).orElseGet(CompletionList::new);
		return found.getItems().stream().sorted(Comparator.comparing(CompletionItem::getSortText))
				.map(item -> new ServerProposal(item, document, offset, found.isIncomplete())).toArray(ICompletionProposal[]::new);
	}

	/** In prose the server proposes nothing to somebody who only types. */
	private CompletionContext context(IDocument document, int offset) {
		return isAskedFor ? new CompletionContext(CompletionTriggerKind.Invoked)
				: new CompletionContext(CompletionTriggerKind.TriggerCharacter,
						document.get().substring(Math.max(0, offset - 1), offset));
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
