package org.newsmark.dsl.ui.typing;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.dsl.ui.editor.StoryEditors;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerEdits;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Formats what is selected, or else the whole story. Prose stays as it is. */
public final class Format extends AbstractHandler {

	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	@Override
	public Object execute(ExecutionEvent event) {
		StoryEditors.story(HandlerUtil.getActiveEditor(event)).filter(StoryEditors::mayChange)
				.ifPresent(Format::format);
		return null;
	}

	private static void format(ITextEditor editor) {
		IDocument document = StoryEditors.document(editor);
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		Questions.later(document, file -> edits(file, document, selection), edits -> ServerEdits.apply(document, edits));
	}

	private static CompletableFuture<List<? extends TextEdit>> edits(TextDocumentIdentifier file, IDocument document,
			ITextSelection selection) {
		return selection.getLength() == 0
				? ServerInProcess.get().files().formatting(new DocumentFormattingParams(file, OPTIONS))
				: ServerInProcess.get().files().rangeFormatting(new DocumentRangeFormattingParams(file, OPTIONS,
						DocumentPlaces.range(document, selection.getOffset(), selection.getLength())));
	}
}
