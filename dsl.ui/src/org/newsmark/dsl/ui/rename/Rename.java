package org.newsmark.dsl.ui.rename;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Renames what stands at a place, in all files that name it; the server says what has to change, or refuses. */
public final class Rename extends Refactoring {

	private static final int PATIENCE = 20;

	private final IDocument document;
	private final Position position;
	private final String oldName;
	private String newName;
	private WorkspaceEdit edit;

	public Rename(IDocument document, Position position, String oldName) {
		this.document = document;
		this.position = position;
		this.oldName = oldName;
		newName = oldName;
	}

	String oldName() {
		return oldName;
	}

	public void setNewName(String name) {
		newName = name;
	}

	@Override
	public String getName() {
		return "Rename '" + oldName + "' to '" + newName + "'";
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
		try {
			edit = Questions.ask(document,
					file -> ServerInProcess.get().files().rename(new RenameParams(file, position, newName)))
					.get(PATIENCE, TimeUnit.SECONDS);
		} catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException | TimeoutException refusal) {
			return RefactoringStatus.createFatalErrorStatus(Refusals.sentence(refusal));
		}
		return WorkspaceChange.isPossible(edit) ? new RefactoringStatus()
				: RefactoringStatus.createFatalErrorStatus("A file that names '" + oldName + "' lies outside of the workspace.");
	}

	@Override
	public Change createChange(IProgressMonitor monitor) throws CoreException {
		return WorkspaceChange.of(getName() + ": " + WorkspaceChange.extent(edit), edit);
	}
}
