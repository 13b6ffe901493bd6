package org.newsmark.dsl.ui.editor;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.newsmark.dsl.ui.server.StoryFiles;

/** Tells the editors of stories from others: the platform's editor is the same for all kinds of text. */
public final class StoryEditors {

	private StoryEditors() {
	}

	/** Returns the editor if it shows a story. */
	public static Optional<ITextEditor> story(Object editor) {
		return editor instanceof ITextEditor text && text.getEditorInput() != null
				&& StoryFiles.isStory(text.getEditorInput().getName()) ? Optional.of(text) : Optional.empty();
	}

	/** Returns the editor that a viewer belongs to, once there is one. */
	public static Optional<ITextEditor> showing(ITextViewer viewer) {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
				.flatMap(window -> Arrays.stream(window.getPages()))
				.flatMap(page -> Arrays.stream(page.getEditorReferences())).map(editor -> editor.getEditor(false))
				.filter(editor -> editor != null && editor.getAdapter(ITextOperationTarget.class) == viewer)
				.filter(ITextEditor.class::isInstance).map(ITextEditor.class::cast).findFirst();
	}

	/** Tells whether the text may be changed; asks the user where its file must not be written. */
	public static boolean mayChange(ITextEditor editor) {
		return !(editor instanceof ITextEditorExtension2 validated) || validated.validateEditorInputState();
	}

	/** Returns the text that an editor shows; null where it shows none. */
	public static IDocument document(IEditorPart editor) {
		ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
		return text == null || text.getDocumentProvider() == null ? null
				: text.getDocumentProvider().getDocument(text.getEditorInput());
	}
}
