package org.newsmark.dsl.ui.spelling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;
import org.newsmark.dsl.ui.spelling.Prose.Word;

/** Tells of a word that is misspelled, and what may have been meant. */
final class Misspelling extends SpellingProblem {

	/** A workbench that stands still for longer is felt as stuck. */
	private static final Duration MOMENT = Duration.ofMillis(80);

	private final Word word;
	private final Speller speller;
	private final String message;
	private CompletableFuture<List<String>> corrections;

	Misspelling(Word word, Speller speller) {
		this.word = word;
		this.speller = speller;
		this.message = speller.meantName(word.text())
				.map(name -> "'" + word.text() + "' is nearly the name '" + name + "'.")
				.orElse("'" + word.text() + "' is not in the dictionary.");
	}

	/** Has the corrections looked for in the background, so that they are there when they are asked for. */
	synchronized CompletableFuture<List<String>> lookForCorrections() {
		if (corrections == null) {
			corrections = CompletableFuture.supplyAsync(() -> speller.corrections(word.text(), word.isName()));
		}
		return corrections;
	}

	@Override
	public int getOffset() {
		return word.offset();
	}

	@Override
	public int getLength() {
		return word.length();
	}

	@Override
	public String getMessage() {
		return message;
	}

	@Override
	public ICompletionProposal[] getProposals() {
		return proposals(word.offset(), word.length());
	}

	/** The platform's own editors ask so, and check anew only when something is typed. */
	@Override
	public ICompletionProposal[] getProposals(IQuickAssistInvocationContext context) {
		ISourceViewer viewer = context == null ? null : context.getSourceViewer();
		if (viewer == null || viewer.getAnnotationModel() == null) {
			return getProposals();
		}
		Position place = place(viewer.getAnnotationModel());
		return proposals(place.getOffset(), place.getLength(), () -> removeAll(viewer, word.text()));
	}

	/** Returns where the word stands by now. */
	private Position place(IAnnotationModel model) {
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof SpellingAnnotation underlined && underlined.getSpellingProblem() == this) {
				return model.getPosition(annotation);
			}
		}
		return new Position(word.offset(), word.length());
	}

	/** Returns what may be done about the word, which now stands here. */
	ICompletionProposal[] proposals(int offset, int length) {
		return proposals(offset, length, () -> { });
	}

	private ICompletionProposal[] proposals(int offset, int length, Runnable whenKept) {
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (String correction : correctionsByNow()) {
			proposals.add(new CompletionProposal(correction, offset, length, correction.length(), null,
					"Change to '" + correction + "'", null, null));
		}
		String kept = Words.stem(Words.plain(word.text()));
		proposals.add(new KeptWord("Add '" + kept + "' to the dictionary", () -> {
			UserWords.get().add(kept);
			whenKept.run();
		}));
		proposals.add(new KeptWord("Ignore '" + kept + "' in this session", () -> {
			UserWords.get().ignore(kept);
			whenKept.run();
		}));
		return proposals.toArray(ICompletionProposal[]::new);
	}

	private List<String> correctionsByNow() {
		try {
			return lookForCorrections().get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			return List.of();
		} catch (TimeoutException comesWithTheNextQuestion) {
			return List.of();
		} catch (ExecutionException failure) {
			ILog.get().error("Corrections of a word could not be found", failure);
			return List.of();
		}
	}
}
