package org.newsmark.dsl.ui.fixes;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.dsl.ui.editor.StoryEditors;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;

/** Does with the selected words what the server has to offer of one kind, which {@code plugin.xml} names. */
public final class ActionHandler extends AbstractHandler implements IExecutableExtension {

	private String kind;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		kind = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		StoryEditors.story(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> act(editor, event.getCommand()));
		return null;
	}

	private void act(ITextEditor editor, Command command) {
		IDocument document = StoryEditors.document(editor);
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		Range range = DocumentPlaces.range(document, selection.getOffset(), selection.getLength());
		Questions.later(document, file -> Actions.of(file, range, List.of(kind)), actions -> {
			if (actions.isEmpty()) {
				editor.getAdapter(IEditorStatusLine.class).setMessage(true, refusal(command), null);
			} else if (actions.size() == 1) {
				Actions.perform(actions.get(0), text(editor));
			} else {
				new ActionMenu(actions).open(text(editor));
			}
		});
	}

	private static StyledText text(ITextEditor editor) {
		return ((ITextViewer) editor.getAdapter(ITextOperationTarget.class)).getTextWidget();
	}

	private static String refusal(Command command) {
		try {
			return "Not possible here: " + command.getName() + ".";
		} catch (NotDefinedException failure) {
			throw new IllegalStateException(failure);
		}
	}
}
