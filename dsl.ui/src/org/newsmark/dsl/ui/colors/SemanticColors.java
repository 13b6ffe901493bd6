package org.newsmark.dsl.ui.colors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.newsmark.dsl.ui.editor.AskingReconciler;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Colors the words of a story by what they are. */
public final class SemanticColors extends AskingReconciler implements ITextPresentationListener {

	/** Colors answer what was just typed: much sooner than folds and the like. */
	private static final int REST_MILLISECONDS = 5;

	private final IPropertyChangeListener themes = this::themeChanged;
	private ColoredWords words;
	private Painting painting = new Painting(List.of(), null);

	public SemanticColors() {
		super(REST_MILLISECONDS);
	}

	@Override
	public void install(ITextViewer viewer) {
		((ITextViewerExtension4) viewer).addTextPresentationListener(this);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themes);
		super.install(viewer);
	}

	@Override
	public void uninstall() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themes);
		if (viewer() != null) {
			((ITextViewerExtension4) viewer()).removeTextPresentationListener(this);
		}
		painting.giveUp();
		take(null);
		super.uninstall();
	}

	@Override
	protected void ask(IDocument document) {
		Questions.later(document, file -> ServerInProcess.get().files().semanticTokensFull(new SemanticTokensParams(file)),
				tokens -> {
					if (viewer() != null && viewer().getDocument() == document) {
						show(new ColoredWords(document, tokens.getData()));
					}
				});
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion region = presentation.getExtent();
		if (words != null && region != null) {
			List<StyleRange> styles = new ArrayList<>();
			words.within(region).forEach(word -> styles.add(Colors.style(word.type(), word.getOffset(), word.getLength())));
			presentation.mergeStyleRanges(styles.toArray(StyleRange[]::new));
		}
	}

	/** To paint the whole of a long story anew would take longer than a key. */
	private void show(ColoredWords newWords) {
		List<IRegion> changed = newWords.unlike(painting.isDone() ? words : null);
		take(newWords);
		painting.giveUp();
		painting = new Painting(changed, viewer());
		painting.goOn();
	}

	private void take(ColoredWords newWords) {
		if (words != null) {
			words.forget();
		}
		words = newWords;
	}

	private void themeChanged(PropertyChangeEvent change) {
		boolean isOurs = change.getProperty().startsWith(Colors.PREFIX)
				|| change.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME);
		if (isOurs && viewer() != null) {
			viewer().getTextWidget().getDisplay().asyncExec(() -> {
				if (viewer() != null) {
					viewer().invalidateTextPresentation();
				}
			});
		}
	}
}
