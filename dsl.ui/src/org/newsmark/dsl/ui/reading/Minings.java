package org.newsmark.dsl.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.ui.search.CountedClaims;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Shows what the text does not say: above stories and sources what rests on them, in spans what they inherit. */
public final class Minings extends AbstractCodeMiningProvider {

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
			IProgressMonitor monitor) {
		IDocument document = viewer.getDocument();
		Range all = DocumentPlaces.range(document, 0, document.getLength());
		var lenses = Questions.ask(document, file -> ServerInProcess.get().files().codeLens(new CodeLensParams(file)));
		var hints = Questions.ask(document,
				file -> ServerInProcess.get().files().inlayHint(new InlayHintParams(file, all)));
		return lenses.thenCombine(hints, (above, within) -> minings(document, above, within));
	}

	private List<ICodeMining> minings(IDocument document, List<? extends CodeLens> lenses, List<InlayHint> hints) {
		List<ICodeMining> minings = new ArrayList<>();
		if (lenses != null && hints != null) {
			lenses.forEach(lens -> addAbove(lens, document, minings));
			hints.forEach(hint -> minings.add(new Within(hint, document)));
		}
		return minings;
	}

	/** The text may have become shorter since the question; it is asked again then. */
	private void addAbove(CodeLens lens, IDocument document, List<ICodeMining> minings) {
		if (lens.getRange().getStart().getLine() < document.getNumberOfLines()) {
			try {
				minings.add(new Above(lens, document));
			} catch (BadLocationException failure) {
				throw new IllegalStateException(failure);
			}
		}
	}

	private final class Above extends LineHeaderCodeMining {

		Above(CodeLens lens, IDocument document) throws BadLocationException {
			super(lens.getRange().getStart().getLine(), document, Minings.this, event -> CountedClaims.show(lens.getCommand()));
			setLabel(lens.getCommand().getTitle());
		}
	}

	private final class Within extends LineContentCodeMining {

		Within(InlayHint hint, IDocument document) {
			super(new Position(DocumentPlaces.offset(document, hint.getPosition()), 1), Minings.this);
			setLabel(" " + hint.getLabel().getLeft());
		}
	}
}
