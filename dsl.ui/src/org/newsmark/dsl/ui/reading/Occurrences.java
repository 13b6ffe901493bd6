package org.newsmark.dsl.ui.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Marks every place of the text that names what the caret stands on. */
public final class Occurrences implements IReconciler {

	/** Is the platform's own type, so that its color is that of other editors. */
	public static final String TYPE = "org.eclipse.ui.genericeditor.text";

	private final ISelectionChangedListener caret = event -> ask();
	private ISourceViewer viewer;
	private IAnnotationModelExtension model;
	private Annotation[] shown = {};

	@Override
	public void install(ITextViewer newViewer) {
		viewer = newViewer instanceof ISourceViewer source ? source : null;
		if (viewer != null) {
			((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(caret);
		}
	}

	@Override
	public void uninstall() {
		if (viewer != null) {
			((IPostSelectionProvider) viewer.getSelectionProvider()).removePostSelectionChangedListener(caret);
			viewer = null;
			clear();
		}
	}

	/** Another editor of the same text has the same marks. */
	private void clear() {
		if (model != null) {
			model.replaceAnnotations(shown, Map.of());
			model = null;
			shown = new Annotation[0];
		}
	}

	private void ask() {
		IDocument document = viewer.getDocument();
		if (document != null) {
			int offset = viewer.getSelectedRange().x;
			Questions.later(document, file -> ServerInProcess.get().files().documentHighlight(
					new DocumentHighlightParams(file, DocumentPlaces.position(document, offset))), found -> {
						if (viewer != null && viewer.getDocument() == document && viewer.getSelectedRange().x == offset) {
							show(found, document);
						}
					});
		}
	}

	/** Rulers are drawn anew with each change of what they show, also where it is none. */
	private void show(List<? extends DocumentHighlight> found, IDocument document) {
		boolean isChange = !found.isEmpty() || shown.length > 0;
		if (isChange && viewer.getAnnotationModel() instanceof IAnnotationModelExtension extension) {
			model = extension;
			Map<Annotation, Position> added = new HashMap<>();
			for (DocumentHighlight place : found) {
				IRegion region = DocumentPlaces.region(document, place.getRange());
				added.put(new Annotation(TYPE, false, null), new Position(region.getOffset(), region.getLength()));
			}
			model.replaceAnnotations(shown, added);
			shown = added.keySet().toArray(Annotation[]::new);
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
