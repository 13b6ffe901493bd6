package org.newsmark.dsl.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.newsmark.dsl.ui.editor.AskingReconciler;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Folds declarations and sections. What is folded stays so while its lines are the same. */
public final class Folds extends AskingReconciler {

	@Override
	protected void ask(IDocument document) {
		Questions.later(document,
				file -> ServerInProcess.get().files().foldingRange(new FoldingRangeRequestParams(file)), folds -> {
					if (viewer() instanceof ProjectionViewer projection && projection.getDocument() == document
							&& projection.getProjectionAnnotationModel() != null) {
						show(folds, document, projection.getProjectionAnnotationModel());
					}
				});
	}

	private static void show(List<FoldingRange> folds, IDocument document, ProjectionAnnotationModel model) {
		Map<Position, Annotation> wanted = new HashMap<>();
		folds.forEach(fold -> wanted.put(lines(fold, document), new ProjectionAnnotation()));
		List<Annotation> gone = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(annotation -> {
			if (wanted.remove(model.getPosition(annotation)) == null) {
				gone.add(annotation);
			}
		});
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach((position, annotation) -> added.put(annotation, position));
		model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
	}

	private static Position lines(FoldingRange fold, IDocument document) {
		try {
			int start = document.getLineOffset(fold.getStartLine());
			int after = fold.getEndLine() + 1;
			int end = after < document.getNumberOfLines() ? document.getLineOffset(after) : document.getLength();
			return new Position(start, end - start);
		} catch (BadLocationException failure) {
			throw new IllegalStateException("The fold does not fit the text it was found in", failure);
		}
	}
}
