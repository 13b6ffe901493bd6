package org.newsmark.dsl.ui.checking;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.newsmark.dsl.ui.server.ServerInProcess;

/**
 * Has the stories of a project checked once more when it was cleaned. Otherwise a build waits until all is checked that
 * changed: the server hears of each change, and knows better than a builder what else it touches.
 */
public final class StoryBuilder extends IncrementalProjectBuilder {

	/** Names the builder. */
	public static final String ID = "org.newsmark.dsl.ui.stories";

	private boolean isCleaned;

	@Override
	protected void clean(IProgressMonitor monitor) {
		isCleaned = true;
	}

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		ServerInProcess.get();
		if (kind == FULL_BUILD) {
			Check check = new Check(getProject(), this::isInTheWay);
			if (isCleaned) {
				check.run(monitor);
				isCleaned = false;
			} else {
				check.await(SubMonitor.convert(monitor, "Checking stories in " + getProject().getName(), 1));
			}
			ServerInProcess.get().markers().refreshBelow(getProject());
		}
		return null;
	}

	/** Nobody can change a file while the platform builds, not even whoever types. */
	private boolean isInTheWay() {
		Job build = Job.getJobManager().currentJob();
		return isInterrupted() || build != null && build.isBlocking();
	}
}
