package org.newsmark.dsl.ui.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.dsl.ui.editor.StoryEditors;

/** Opens the quick outline of the story that is being edited. */
public final class OpenQuickOutline extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		StoryEditors.story(HandlerUtil.getActiveEditor(event))
				.ifPresent(editor -> new QuickOutline(HandlerUtil.getActiveShell(event), editor).open());
		return null;
	}
}
