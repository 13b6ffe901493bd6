package org.newsmark.dsl.ui.checking;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the page of the rule that the selected problem breaks. */
public final class RulePageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			String rule = rule(selection);
			if (!rule.isEmpty()) {
				open(rule);
			}
		}
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
		setBaseEnabled(selection instanceof IStructuredSelection structured && !rule(structured).isEmpty());
	}

	/** Returns the rule that the first of what is selected breaks; empty where it is no finding. */
	private static String rule(IStructuredSelection selection) {
		IMarker marker = Adapters.adapt(selection.getFirstElement(), IMarker.class);
		return marker == null ? "" : marker.getAttribute(FindingMarkers.RULE, "");
	}

	private static void open(String rule) throws ExecutionException {
		try {
			Program.launch(RulePages.write(rule).toUri().toString());
		} catch (IOException failure) {
			throw new ExecutionException("The page of the rule " + rule + " can't be written.", failure);
		}
	}
}
