package org.newsmark.dsl.ui.server;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Puts changes that the server proposes into texts. */
public final class ServerEdits {

	private ServerEdits() {
	}

	/** Makes the changes, which one undo takes back. */
	public static void apply(IDocument document, List<? extends org.eclipse.lsp4j.TextEdit> edits) {
		atOnce(document, () -> {
			try {
				edit(document, edits).apply(document);
			} catch (BadLocationException failure) {
				throw new IllegalStateException("The change does not fit the text it was made for", failure);
			}
		});
	}

	/** Returns the text that changes make of an empty one. */
	public static String text(List<? extends org.eclipse.lsp4j.TextEdit> edits) {
		IDocument document = new Document();
		apply(document, edits);
		return document.get();
	}

	/** Does something to a text in such a way that one undo takes all of it back. */
	public static void atOnce(IDocument document, Runnable change) {
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo == null) {
			change.run();
			return;
		}
		undo.beginCompoundChange();
		try {
			change.run();
		} finally {
			undo.endCompoundChange();
		}
	}

	/** Returns the changes in the platform's own form. */
	public static MultiTextEdit edit(IDocument document, List<? extends org.eclipse.lsp4j.TextEdit> edits) {
		MultiTextEdit all = new MultiTextEdit();
		for (org.eclipse.lsp4j.TextEdit edit : edits) {
			IRegion region = DocumentPlaces.region(document, edit.getRange());
			all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
		}
		return all;
	}
}
