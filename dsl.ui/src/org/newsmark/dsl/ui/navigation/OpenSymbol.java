package org.newsmark.dsl.ui.navigation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a story or source by some letters of its name, and opens it. */
public final class OpenSymbol extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SymbolDialog dialog = new SymbolDialog(HandlerUtil.getActiveShell(event));
		if (dialog.open() == Window.OK) {
			dialog.chosen().ifPresent(place -> Places.open(place.getUri(), place.getRange()));
		}
		return null;
	}
}
