package org.newsmark.dsl.ui.rename;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.dsl.ui.editor.StoryEditors;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Renames the source, claim, quote or story that the caret stands on, in all files. */
public final class RenameHandler extends AbstractHandler {

	private static final String TITLE = "Rename";

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		StoryEditors.story(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> rename(editor, shell));
		return null;
	}

	private static void rename(ITextEditor editor, Shell shell) {
		IDocument document = StoryEditors.document(editor);
		int offset = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
		Position position = DocumentPlaces.position(document, offset);
		Questions.later(document, file -> ServerInProcess.get().files()
				.prepareRename(new PrepareRenameParams(file, position)).thenApply(answer -> new Answer(answer, null))
				.exceptionally(refusal -> new Answer(null, Refusals.sentence(refusal))), answer -> {
					if (answer.found() == null && answer.refusal() != null) {
						MessageDialog.openInformation(shell, TITLE, answer.refusal());
					} else if (answer.found() != null) {
						open(new Rename(document, position, answer.found().getSecond().getPlaceholder()), shell);
					}
				});
	}

	private static void open(Rename rename, Shell shell) {
		try {
			new RefactoringWizardOpenOperation(new RenameWizard(rename)).run(shell, TITLE);
		} catch (InterruptedException canceled) {
			// is what the platform calls it when nobody waits any longer: the thread that draws was not interrupted
		}
	}

	private record Answer(Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> found, String refusal) {
	}
}
