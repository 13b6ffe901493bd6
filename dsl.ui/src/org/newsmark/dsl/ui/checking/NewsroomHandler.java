package org.newsmark.dsl.ui.checking;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.UIElement;

/** Switches on, or off where it is on, that all stories of the selected projects are marked. */
public final class NewsroomHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) {
		List<IProject> projects = Selected.projects(HandlerUtil.getCurrentSelection(event));
		boolean isOn = areOn(projects);
		WorkspaceJob job = new WorkspaceJob("Switching Newsmark " + (isOn ? "off" : "on")) {

			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				for (IProject project : projects) {
					Newsroom.set(project, !isOn);
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
		return null;
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		ISelectionService selections = window == null ? null : window.getSelectionService();
		element.setChecked(selections != null && areOn(Selected.projects(selections.getSelection())));
	}

	private static boolean areOn(List<IProject> projects) {
		try {
			for (IProject project : projects) {
				if (!Newsroom.isOn(project)) {
					return false;
				}
			}
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
		return !projects.isEmpty();
	}
}
