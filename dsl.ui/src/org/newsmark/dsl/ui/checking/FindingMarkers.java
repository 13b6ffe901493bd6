package org.newsmark.dsl.ui.checking;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.newsmark.dsl.ui.icons.Marks;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.FileDocuments;
import org.newsmark.dsl.ui.server.StoryFiles;

/**
 * Shows the findings of stories as markers: of every story in a project that has Newsmark switched on or in a folder
 * that the user had checked, and of any other while it is open. Markers are not kept over the end of the workbench: the
 * files may be others when it starts again.
 */
public final class FindingMarkers {

	/** Names the kind of markers that findings are. */
	public static final String TYPE = "org.newsmark.dsl.ui.finding";
	/** Names the attribute that holds the id of the rule. */
	public static final String RULE = "rule";

	/** Marks folders that the user had checked; goes with the folder, and with the session. */
	private static final QualifiedName CHECKED = new QualifiedName("org.newsmark.dsl.ui", "checked");

	/** Each time markers change, views read and draw anew: nobody waits for those of a story that is not open. */
	private static final int SOON_MILLISECONDS = 200;
	/** Views have to take in at one stroke what one run of the job has changed. */
	private static final int MOST_AT_ONCE = 250;
	private static final Comparator<IFile> OPEN_FIRST = Comparator.comparing(file -> !FileDocuments.isOpen(file));

	/** By path, since a project may be gone for the moment when its findings come. */
	private final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();
	private final Set<IFile> due = ConcurrentHashMap.newKeySet();
	private final CompletableFuture<Void> marksReady = Marks.prepare().exceptionally(failure -> {
		ILog.get().warn("Marks can't be prepared: the workbench will stop when it draws the first.", failure);
		return null;
	});
	private final WorkspaceJob job = new WorkspaceJob("Showing what is wrong with stories") {

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			for (IFile file : due.stream().sorted(OPEN_FIRST).limit(MOST_AT_ONCE).toList()) {
				due.remove(file);
				replace(file);
			}
			if (!due.isEmpty()) {
				schedule();
			}
			return Status.OK_STATUS;
		}
	};

	public FindingMarkers() {
		job.setSystem(true);
	}

	/** Tells whether no markers are about to be set. */
	public boolean areShown() {
		return due.isEmpty() && job.getState() == Job.NONE;
	}

	/** Takes the findings of one file in place of those it had. */
	public void show(PublishDiagnosticsParams found) {
		URI uri = URI.create(found.getUri());
		if (found.getDiagnostics().isEmpty()) {
			findings.remove(uri.getPath());
		} else {
			findings.put(uri.getPath(), found.getDiagnostics());
		}
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri)) {
			refresh(file);
		}
	}

	/** Sets the markers of a file anew, for example because it has moved or is no longer open. */
	public void refresh(IFile file) {
		due.add(file);
		if (FileDocuments.isOpen(file)) {
			job.wakeUp();
			schedule(0);
		} else {
			schedule(SOON_MILLISECONDS);
		}
	}

	/** Sets the markers of all stories below a folder or project anew. */
	public void refreshBelow(IResource folder) throws CoreException {
		due.addAll(StoryFiles.below(folder));
		schedule(0);
	}

	/** A marker that came before its mark can be drawn quickly would have the thread that draws load what it takes. */
	private void schedule(int milliseconds) {
		marksReady.thenRun(() -> job.schedule(milliseconds));
	}

	/** Shows the markers of all stories below a folder, whatever its project says, until the workbench ends. */
	public void showBelow(IResource folder) throws CoreException {
		folder.setSessionProperty(CHECKED, true);
		refreshBelow(folder);
	}

	/** Forgets that the user had a folder checked, or any below it. */
	public void forgetBelow(IContainer folder) throws CoreException {
		folder.setSessionProperty(CHECKED, null);
		for (IResource each : folder.members()) {
			if (each instanceof IContainer inner) {
				forgetBelow(inner);
			} else {
				each.setSessionProperty(CHECKED, null);
			}
		}
	}

	/** Markers that are right stay: views have less to do then, and an editor that opens meanwhile does not miss them. */
	private void replace(IFile file) throws CoreException {
		try {
			if (file.exists()) {
				List<Map<String, Object>> missing = new ArrayList<>(wanted(file));
				for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
					if (!missing.remove(marker.getAttributes())) {
						marker.delete();
					}
				}
				for (Map<String, Object> attributes : missing) {
					file.createMarker(TYPE, attributes);
				}
			}
		} catch (CoreException failure) {
			if (file.exists()) { // else it went meanwhile, with its markers
				throw failure;
			}
		}
	}

	private List<Map<String, Object>> wanted(IFile file) throws CoreException {
		URI uri = file.getLocationURI();
		List<Diagnostic> found = uri == null ? List.of() : findings.getOrDefault(uri.getPath(), List.of());
		if (found.isEmpty() || !isShown(file)) {
			return List.of();
		}
		IDocument document = FileDocuments.of(file);
		return found.stream().map(finding -> attributes(document, finding)).toList();
	}

	private boolean isShown(IFile file) throws CoreException {
		return FileDocuments.isOpen(file) || Newsroom.isOn(file.getProject()) || isChecked(file);
	}

	private static boolean isChecked(IResource resource) throws CoreException {
		return resource != null
				&& (resource.getSessionProperty(CHECKED) != null || isChecked(resource.getParent()));
	}

	private static Map<String, Object> attributes(IDocument document, Diagnostic finding) {
		IRegion region = DocumentPlaces.region(document, finding.getRange());
		return Map.of(IMarker.MESSAGE, finding.getMessage().getLeft(),
				IMarker.SEVERITY, severity(finding.getSeverity()), IMarker.CHAR_START, region.getOffset(),
				IMarker.CHAR_END, region.getOffset() + region.getLength(),
				IMarker.LINE_NUMBER, finding.getRange().getStart().getLine() + 1,
				RULE, finding.getCode().getLeft(), IMarker.USER_EDITABLE, false);
	}

	private static int severity(DiagnosticSeverity severity) {
		return switch (severity) {
		case Error -> IMarker.SEVERITY_ERROR;
		case Warning -> IMarker.SEVERITY_WARNING;
		case Information, Hint -> IMarker.SEVERITY_INFO;
		};
	}
}
