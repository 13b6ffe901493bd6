package org.newsmark.dsl.ui.preview;

import java.net.URI;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.dsl.ui.server.DocumentPlaces;

/** Finds the texts that editors show, and leads the user to places in them. */
public final class StoryEditors {

	private StoryEditors() {
	}

	/** Opens a file, or brings its editor to the front, and selects a range in it. */
	public static void show(IWorkbenchPage page, String uri, Range range) throws CoreException {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri));
		IEditorPart editor = files.length > 0 ? IDE.openEditor(page, files[0])
				: IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(uri)));
		IDocument document = document(editor);
		if (document != null) {
			IRegion region = DocumentPlaces.region(document, range);
			Adapters.adapt(editor, ITextEditor.class).selectAndReveal(region.getOffset(), region.getLength());
		}
	}

	/** Returns the text that an editor shows; null where it shows none. */
	static IDocument document(IEditorPart editor) {
		ITextEditor textEditor = Adapters.adapt(editor, ITextEditor.class);
		return textEditor == null || textEditor.getDocumentProvider() == null ? null
				: textEditor.getDocumentProvider().getDocument(textEditor.getEditorInput());
	}

	/** Returns what draws the text of an editor; null where it shows none. */
	static ITextViewer viewer(IEditorPart editor) {
		return editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer ? viewer : null;
	}
}
