package org.newsmark.dsl.ui.server;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Is the line at the bottom of the window. */
public final class StatusLine {

	private StatusLine() {
	}

	/** Shows a sentence, where there is an editor that has such a line. May be called on any thread. */
	public static void say(String sentence) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> show(sentence));
		}
	}

	private static void show(String sentence) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null
				: window.getActivePage().getActiveEditor();
		if (editor != null) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence);
		}
	}
}
