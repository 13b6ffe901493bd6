package org.newsmark.dsl.ui.checking;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Checks the selected folders and shows what is wrong in them, in projects of any kind. */
public final class CheckHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<IResource> selected = Selected.resources(HandlerUtil.getCurrentSelection(event));
		(selected.isEmpty() ? edited(event) : selected).stream().filter(IResource::isAccessible).forEach(CheckHandler::check);
		return null;
	}

	/** Whoever edits a story has its project checked. */
	private static List<IResource> edited(ExecutionEvent event) {
		IFile file = Adapters.adapt(HandlerUtil.getActiveEditorInput(event), IFile.class);
		return file == null ? List.of() : List.of(file.getProject());
	}

	/** Begins to check a folder; the job that does so shows its progress and can be canceled. */
	public static Job check(IResource folder) {
		Job job = Job.create("Checking stories in " + folder.getName(), (ICoreRunnable) monitor -> {
			new Check(folder, () -> false).run(monitor);
			ServerInProcess.get().markers().showBelow(folder);
		});
		job.setUser(true);
		job.schedule();
		return job;
	}
}
