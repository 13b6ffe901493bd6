package org.newsmark.dsl.ui.typing;

import java.util.stream.IntStream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.dsl.ui.editor.StoryEditors;
import org.newsmark.dsl.ui.server.ServerEdits;

/** Makes comments of the selected lines, or lines of comments. In the body a comment begins in the first column. */
public final class ToggleComment extends AbstractHandler {

	private static final String MARK = "//";

	@Override
	public Object execute(ExecutionEvent event) {
		StoryEditors.story(HandlerUtil.getActiveEditor(event)).filter(StoryEditors::mayChange)
				.ifPresent(ToggleComment::toggle);
		return null;
	}

	private static void toggle(ITextEditor editor) {
		IDocument document = StoryEditors.document(editor);
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		int[] lines = IntStream.rangeClosed(selection.getStartLine(), selection.getEndLine())
				.filter(line -> lines(selection) == 1 || !text(document, line).isBlank()).toArray();
		boolean areComments = IntStream.of(lines).allMatch(line -> text(document, line).strip().startsWith(MARK));
		ServerEdits.atOnce(document, () -> IntStream.of(lines).forEach(line -> change(document, line, areComments)));
		if (lines(selection) > 1) {
			select(editor, document, selection.getStartLine(), selection.getEndLine());
		}
	}

	/** The same lines stay selected, so that the next time takes everything back. */
	private static void select(ITextEditor editor, IDocument document, int first, int last) {
		try {
			int start = document.getLineOffset(first);
			int end = document.getLineOffset(last) + text(document, last).stripTrailing().length();
			editor.selectAndReveal(start, end - start);
		} catch (BadLocationException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static int lines(ITextSelection selection) {
		return selection.getEndLine() - selection.getStartLine() + 1;
	}

	private static void change(IDocument document, int line, boolean isComment) {
		try {
			int start = document.getLineOffset(line);
			if (isComment) {
				int mark = text(document, line).indexOf(MARK);
				boolean hasBlank = text(document, line).startsWith(" ", mark + MARK.length());
				document.replace(start + mark, MARK.length() + (hasBlank ? 1 : 0), "");
			} else {
				document.replace(start, 0, MARK + " ");
			}
		} catch (BadLocationException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static String text(IDocument document, int line) {
		try {
			return document.get(document.getLineOffset(line), document.getLineLength(line));
		} catch (BadLocationException failure) {
			throw new IllegalStateException(failure);
		}
	}
}
