package org.newsmark.dsl.ui.fixes;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.newsmark.dsl.ui.rename.WorkspaceChange;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Asks the server what can be done with a part of a text, and does it. */
final class Actions {

	private Actions() {
	}

	/**
	 * Asks for actions.
	 *
	 * @param kinds the kinds of actions, as the protocol names them; empty for all that are shown unasked
	 */
	static CompletableFuture<List<CodeAction>> of(TextDocumentIdentifier file, Range range, List<String> kinds) {
		CodeActionContext context = new CodeActionContext(List.of());
		context.setOnly(kinds.isEmpty() ? null : kinds);
		return ServerInProcess.get().files().codeAction(new CodeActionParams(file, range, context))
				.thenApply(actions -> actions == null ? List.of()
						: actions.stream().map(action -> action.getRight())
								.filter(action -> WorkspaceChange.isPossible(action.getEdit())).toList());
	}

	/**
	 * Does what was chosen for the words that are selected. What is typed next goes on behind them, in the braces that were
	 * put there, and does not replace them.
	 */
	static void perform(CodeAction action, StyledText text) {
		try {
			WorkspaceChange.perform(action.getTitle(), action.getEdit());
		} catch (CoreException failure) {
			ErrorDialog.openError(text.getShell(), action.getTitle(), null, failure.getStatus());
			return;
		}
		Point selected = text.getSelectionRange();
		if (selected.y > 0) {
			int end = selected.x + selected.y;
			text.setSelection(text.getTextRange(end - 1, 1).equals("}") ? end - 1 : end);
		}
	}
}
