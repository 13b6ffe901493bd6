package org.newsmark.dsl.ui.fixes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.CodeAction;
import org.newsmark.dsl.ui.rename.WorkspaceChange;
import org.newsmark.dsl.ui.server.FileDocuments;
import org.newsmark.dsl.ui.server.StatusLine;

/**
 * Mends findings in one change, which one undo takes back. Each is mended as the text is now by the action of the same
 * title; where the server prefers the chosen action to all others, one without such an action by what it prefers there.
 */
final class Mending extends Job {

	private static final int PATIENCE = 10;

	private final CodeAction chosen;
	private final List<Finding> findings;

	Mending(CodeAction chosen, List<Finding> findings) {
		super(chosen.getTitle());
		this.chosen = chosen;
		this.findings = findings;
		setUser(findings.size() > 1);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, findings.size());
		Map<IFile, Long> stamps = new HashMap<>();
		MergedEdits edits = new MergedEdits();
		try {
			for (Finding finding : findings) {
				stamps.putIfAbsent(finding.file(), FileDocuments.stamp(finding.file()));
				action(finding).map(CodeAction::getEdit).ifPresent(edits::add);
				progress.split(1);
			}
			boolean isSameText = stamps.entrySet().stream()
					.allMatch(each -> FileDocuments.stamp(each.getKey()) == each.getValue());
			if (!isSameText || edits.isEmpty()) {
				StatusLine.say("Nothing was mended: the text has changed meanwhile.");
				return Status.OK_STATUS;
			}
			WorkspaceChange.perform(chosen.getTitle(), edits.all());
			return Status.OK_STATUS;
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} catch (CoreException | ExecutionException | TimeoutException failure) {
			boolean isCanceled = failure instanceof CoreException core && core.getStatus().matches(IStatus.CANCEL);
			return isCanceled ? Status.CANCEL_STATUS : Status.error("A fix could not be made", failure);
		}
	}

	private Optional<CodeAction> action(Finding finding)
			throws CoreException, InterruptedException, ExecutionException, TimeoutException {
		List<CodeAction> actions = finding.actions().get(PATIENCE, TimeUnit.SECONDS);
		return actions.stream().filter(action -> action.getTitle().equals(chosen.getTitle())).findFirst()
				.or(() -> actions.stream().filter(action -> isPreferred(chosen) && isPreferred(action)).findFirst());
	}

	private static boolean isPreferred(CodeAction action) {
		return Boolean.TRUE.equals(action.getIsPreferred());
	}
}
