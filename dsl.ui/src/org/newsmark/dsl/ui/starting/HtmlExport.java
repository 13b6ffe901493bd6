package org.newsmark.dsl.ui.starting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Writes the pages of stories into a folder. */
public final class HtmlExport {

	private HtmlExport() {
	}

	/** Returns why some of the stories have no page, one sentence each. */
	public static List<String> write(List<IFile> stories, Path folder, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Writing pages", stories.size());
		List<String> refusals = new ArrayList<>();
		for (IFile story : stories) {
			progress.split(1);
			try {
				ServerInProcess.get().execute(Commands.EXPORT_HTML,
						Map.of("uri", story.getLocationURI().toString(), "folder", folder.toString())).join();
			} catch (CompletionException refusal) {
				refusals.add(refusal.getCause().getMessage());
			}
		}
		return refusals;
	}
}
