package org.newsmark.dsl.ui.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.newsmark.dsl.ui.editor.AskingReconciler;
import org.newsmark.dsl.ui.server.FileDocuments;

/** Underlines what is misspelled in a story, if the preferences of the platform want spelling to be checked. */
public final class SpellingMarks extends AskingReconciler {

	private final Runnable words = this::forceReconciling;
	/** What a source is called may have been changed in another editor. */
	private final FocusListener returning = FocusListener.focusGainedAdapter(event -> forceReconciling());
	private final IPropertyChangeListener preferences = change -> {
		if (change.getProperty().equals(SpellingService.PREFERENCE_SPELLING_ENABLED)) {
			forceReconciling();
		}
	};

	@Override
	public void install(ITextViewer viewer) {
		super.install(viewer);
		viewer.getTextWidget().addFocusListener(returning);
		UserWords.get().addListener(words);
		preferences().addPropertyChangeListener(preferences);
	}

	@Override
	public void uninstall() {
		preferences().removePropertyChangeListener(preferences);
		UserWords.get().removeListener(words);
		if (viewer() != null) {
			viewer().getTextWidget().removeFocusListener(returning);
		}
		super.uninstall();
	}

	@Override
	protected void ask(IDocument document) {
		long stamp = FileDocuments.stamp(document);
		if (preferences().getBoolean(SpellingService.PREFERENCE_SPELLING_ENABLED)) {
			EnglishSpelling.ofStory(document).ifPresent(found -> showLater(found, document, stamp));
		} else {
			showLater(List.of(), document, stamp);
		}
	}

	private void showLater(List<Misspelling> found, IDocument document, long stamp) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (viewer() instanceof ISourceViewer viewer && viewer.getDocument() == document && FileDocuments.stamp(document) == stamp
					&& viewer.getAnnotationModel() != null) {
				show(found, viewer.getAnnotationModel());
			}
		});
	}

	/** Two editors on one file have one model, so what is shown already is told by where it stands. */
	private static void show(List<Misspelling> found, IAnnotationModel model) {
		List<Annotation> obsolete = new ArrayList<>();
		Set<String> kept = new HashSet<>();
		Set<String> wanted = found.stream()
				.map(each -> key(each, each.getOffset(), each.getLength())).collect(Collectors.toSet());
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof SpellingAnnotation shown && shown.getSpellingProblem() instanceof Misspelling ours) {
				Position place = model.getPosition(shown);
				String key = key(ours, place.getOffset(), place.getLength());
				if (place.isDeleted() || !wanted.contains(key) || !kept.add(key)) {
					obsolete.add(shown);
				}
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (Misspelling each : found) {
			if (!kept.contains(key(each, each.getOffset(), each.getLength()))) {
				added.put(new SpellingAnnotation(each), new Position(each.getOffset(), each.getLength()));
			}
		}
		if (!obsolete.isEmpty() || !added.isEmpty()) {
			((IAnnotationModelExtension) model).replaceAnnotations(obsolete.toArray(Annotation[]::new), added);
		}
	}

	private static String key(Misspelling misspelling, int offset, int length) {
		return offset + " " + length + " " + misspelling.getMessage();
	}

	private static IPreferenceStore preferences() {
		return EditorsUI.getPreferenceStore();
	}
}
