package org.newsmark.dsl.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.dsl.ui.editor.StoryEditors;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Shows in the Search view what names the source, claim, quote or story at the caret. */
public final class FindReferences extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		StoryEditors.story(HandlerUtil.getActiveEditor(event)).ifPresent(FindReferences::find);
		return null;
	}

	private static void find(ITextEditor editor) {
		IDocument document = StoryEditors.document(editor);
		int offset = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
		Position position = DocumentPlaces.position(document, offset);
		ServerInProcess.whenStarted(server -> server.documents().identifier(document).ifPresent(file -> {
			NewSearchUI.activateSearchResultView();
			NewSearchUI.runQueryInBackground(new References(file, position, name(document, offset)));
		}));
	}

	private static String name(IDocument document, int offset) {
		try {
			int start = offset;
			while (start > 0 && isPart(document.getChar(start - 1))) {
				start--;
			}
			int end = offset;
			while (end < document.getLength() && isPart(document.getChar(end))) {
				end++;
			}
			return document.get(start, end - start);
		} catch (BadLocationException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static boolean isPart(char c) {
		return Character.isLetterOrDigit(c) || "-_@#".indexOf(c) >= 0;
	}
}
