package org.newsmark.dsl.ui.editor;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Has the viewers that show stories ask anew for what may have changed by another file. */
public final class OpenViewers {

	private OpenViewers() {
	}

	/** Renews what is shown between the words. May be called on any thread. */
	public static void renewMinings() {
		onDisplay(() -> viewers().forEach(ISourceViewerExtension5::updateCodeMinings));
	}

	/** Renews the colors, and what else belongs to the words. May be called on any thread. */
	public static void renewWords() {
		onDisplay(AskingReconciler::askAllAnew);
	}

	private static void onDisplay(Runnable renewal) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(renewal);
		}
	}

	private static Stream<ISourceViewerExtension5> viewers() {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
				.flatMap(window -> Arrays.stream(window.getPages()))
				.flatMap(page -> Arrays.stream(page.getEditorReferences()))
				.flatMap(editor -> StoryEditors.story(editor.getEditor(false)).stream())
				.map(editor -> editor.getAdapter(ITextOperationTarget.class))
				.filter(ISourceViewerExtension5.class::isInstance).map(ISourceViewerExtension5.class::cast);
	}
}
