package org.newsmark.dsl.ui.preview;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** Follows the text in one editor: what is typed, where it is scrolled to, and where the caret goes. */
final class ShownStory {

	/** Hears what happens in the editor. Lines count from zero. */
	interface Reader {

		void edited();

		void scrolled(int line);
	}

	/** So long, the editor is not asked where it stands: it has just been told. */
	private static final long QUIET_MILLISECONDS = 300;

	private final IEditorPart editor;
	private final IDocument document;
	private final ITextViewer viewer;
	private final Reader reader;
	private final IDocumentListener typing = new IDocumentListener() {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			reader.edited();
		}
	};
	private final IViewportListener scrolling = offset -> scrolled();
	private final CaretListener caret = event -> caretMoved();
	private long quietUntil;

	ShownStory(IEditorPart editor, IDocument document, ITextViewer viewer, Reader reader) {
		this.editor = editor;
		this.document = document;
		this.viewer = viewer;
		this.reader = reader;
		document.addDocumentListener(typing);
		viewer.addViewportListener(scrolling);
		viewer.getTextWidget().addCaretListener(caret);
	}

	/** Returns what draws the text of an editor; null where it shows none. */
	static ITextViewer viewer(IEditorPart editor) {
		return editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer ? viewer : null;
	}

	IEditorPart editor() {
		return editor;
	}

	IDocument document() {
		return document;
	}

	int topLine() {
		return Math.max(0, viewer.getTopIndex());
	}

	/** Scrolls the editor, which does not report this back. */
	void scrollTo(int line) {
		quiet();
		viewer.setTopIndex(line);
	}

	/** Sets the caret at the start of a line. */
	void goTo(int line) {
		try {
			quiet();
			editor.getAdapter(ITextEditor.class).selectAndReveal(document.getLineOffset(line), 0);
			editor.getSite().getPage().activate(editor);
		} catch (BadLocationException goneMeanwhile) {
			reader.edited();
		}
	}

	void release() {
		document.removeDocumentListener(typing);
		viewer.removeViewportListener(scrolling);
		if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			viewer.getTextWidget().removeCaretListener(caret);
		}
	}

	private void quiet() {
		quietUntil = System.currentTimeMillis() + QUIET_MILLISECONDS;
	}

	private boolean isQuiet() {
		return System.currentTimeMillis() < quietUntil;
	}

	private void scrolled() {
		if (!isQuiet()) {
			reader.scrolled(topLine());
		}
	}

	/** While one types, the page is about to be made anew anyway. */
	private void caretMoved() {
		if (!isQuiet() && viewer.getTextWidget().isFocusControl()) {
			try {
				reader.scrolled(document.getLineOfOffset(viewer.getSelectedRange().x));
			} catch (BadLocationException goneMeanwhile) {
				reader.edited();
			}
		}
	}
}
