package org.newsmark.dsl.ui.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * Tells the server which projects are open, and of what changes in them outside of editors. The server looks at files
 * and folders when it is told, so a job tells it: a change may be made by the thread that draws.
 */
final class OpenProjects implements IResourceChangeListener {

	private static final int CHANGES_THAT_MATTER = IResourceDelta.CONTENT | IResourceDelta.REPLACED
			| IResourceDelta.ENCODING | IResourceDelta.TYPE;

	private final WorkspaceService server;
	private final Consumer<IFile> appeared;
	private final Queue<FileEvent> untold = new ConcurrentLinkedQueue<>();
	private final Job job = Job.createSystem("Telling Newsmark what changed", (ICoreRunnable) monitor -> tell());
	private Set<String> told = Set.of();
	private Runnable onChange = () -> { };

	/** Has {@code appeared} hear of each story that is new where it stands: it may have moved there with its markers. */
	OpenProjects(WorkspaceService server, Consumer<IFile> appeared) {
		this.server = server;
		this.appeared = appeared;
	}

	/** Has {@code listener} hear whenever the server was told something. */
	void onChange(Runnable listener) {
		onChange = listener;
	}

	/** Returns the folders of the projects that are open now, and follows what becomes of them. */
	List<WorkspaceFolder> follow() {
		told = open();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		return folders(told);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(this::visit);
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
		job.schedule();
	}

	private boolean visit(IResourceDelta change) {
		IResource resource = change.getResource();
		boolean isGone = change.getKind() == IResourceDelta.REMOVED;
		if (resource instanceof IFile file && StoryFiles.isStory(file.getName())) {
			if (change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & CHANGES_THAT_MATTER) != 0) {
				add(resource, isGone);
			}
			if (change.getKind() == IResourceDelta.ADDED) {
				appeared.accept(file);
			}
		} else if (isGone && resource.getType() == IResource.FOLDER) {
			add(resource, true);
		}
		return true;
	}

	private void add(IResource resource, boolean isGone) {
		URI uri = resource.getLocationURI();
		if (uri != null) {
			untold.add(new FileEvent(uri.toString(), isGone ? FileChangeType.Deleted : FileChangeType.Changed));
		}
	}

	private void tell() {
		tellOfProjects();
		List<FileEvent> events = new ArrayList<>();
		for (FileEvent event = untold.poll(); event != null; event = untold.poll()) {
			events.add(event);
		}
		if (!events.isEmpty()) {
			server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
			onChange.run();
		}
	}

	private void tellOfProjects() {
		Set<String> open = open();
		if (!open.equals(told)) {
			Set<String> closed = new LinkedHashSet<>(told);
			closed.removeAll(open);
			Set<String> opened = new LinkedHashSet<>(open);
			opened.removeAll(told);
			told = open;
			server.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
					new WorkspaceFoldersChangeEvent(folders(opened), folders(closed))));
			onChange.run();
		}
	}

	/** Returns where projects stand that are open, and where folders stand that are linked into them. */
	private static Set<String> open() {
		Set<URI> open = new LinkedHashSet<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen()) {
				open.add(project.getLocationURI());
				open.addAll(linked(project));
			}
		}
		return open.stream().filter(Objects::nonNull).map(URI::toString)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<URI> linked(IProject project) {
		List<URI> linked = new ArrayList<>();
		try {
			project.accept(resource -> {
				if (resource.getType() == IResource.FOLDER && resource.isLinked()) {
					linked.add(resource.requestResource().getLocationURI());
				}
				return resource.getType() != IResource.FILE;
			}, IResource.NONE);
		} catch (CoreException closedMeanwhile) {
			return List.of();
		}
		return linked;
	}

	private static List<WorkspaceFolder> folders(Set<String> uris) {
		return uris.stream().map(uri -> new WorkspaceFolder(uri, uri)).toList();
	}
}
