package org.newsmark.dsl.ui.checking;

import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.newsmark.dsl.ui.server.ServerInProcess;

/**
 * Has the stories of a project checked when it is built as a whole. Between such builds there is nothing to do: the
 * server hears of each change and knows better than a builder what else it touches.
 */
public final class StoryBuilder extends IncrementalProjectBuilder {

	/** Names the builder. */
	public static final String ID = "org.newsmark.dsl.ui.stories";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		ServerInProcess.get();
		if (kind == FULL_BUILD) {
			new Check(getProject()).run(monitor);
			ServerInProcess.get().markers().refreshBelow(getProject());
		}
		return null;
	}
}
