package org.newsmark.dsl.ui.checking;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Starts the server along with the workbench, away from the thread that draws, where a project has use for it. */
public final class Beginning implements IStartup {

	@Override
	public void earlyStartup() {
		try {
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				if (Newsroom.isOn(project)) {
					ServerInProcess.get();
				}
			}
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
	}
}
