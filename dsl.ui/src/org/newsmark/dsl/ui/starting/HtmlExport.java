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
import org.newsmark.dsl.ide.commands.ExportedPage;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Writes the pages of stories into a folder. */
public final class HtmlExport {

	/**
	 * Holds what came of it.
	 *
	 * @param pages the files that were written
	 * @param refusals why the other stories have no page, one sentence each
	 */
	public record Written(List<Path> pages, List<String> refusals) {
	}

	private HtmlExport() {
	}

	/** Writes the page of each story that may have one. */
	public static Written write(List<IFile> stories, Path folder, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Writing pages", stories.size());
		Written written = new Written(new ArrayList<>(), new ArrayList<>());
		for (IFile story : stories) {
			progress.split(1);
			try {
				ExportedPage page = ServerInProcess.get().execute(ExportedPage.class, Commands.EXPORT_HTML,
						Map.of("uri", story.getLocationURI().toString(), "folder", folder.toString())).join();
				written.pages().add(Path.of(page.path()));
			} catch (CompletionException refusal) {
				written.refusals().add(refusal.getCause().getMessage());
			}
		}
		return written;
	}
}
