package org.newsmark.dsl.ui.checking;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the page of the rule that the selected problem breaks. */
public final class RulePageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			IMarker marker = Adapters.adapt(selection.getFirstElement(), IMarker.class);
			String rule = marker == null ? "" : marker.getAttribute(FindingMarkers.RULE, "");
			if (!rule.isEmpty()) {
				open(rule);
			}
		}
		return null;
	}

	private static void open(String rule) throws ExecutionException {
		try {
			Program.launch(RulePages.write(rule).toUri().toString());
		} catch (IOException failure) {
			throw new ExecutionException("The page of the rule " + rule + " can't be written.", failure);
		}
	}
}
