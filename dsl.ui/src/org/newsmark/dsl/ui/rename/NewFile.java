package org.newsmark.dsl.ui.rename;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;

/** Makes a file with a text; what takes it back deletes the file. */
final class NewFile extends Change {

	private final IFile file;
	private final String text;

	NewFile(IFile file, String text) {
		this.file = file;
		this.text = text;
	}

	@Override
	public String getName() {
		return "Make " + file.getFullPath().makeRelative();
	}

	@Override
	public void initializeValidationData(IProgressMonitor monitor) {
	}

	@Override
	public RefactoringStatus isValid(IProgressMonitor monitor) {
		return file.exists() ? RefactoringStatus.createFatalErrorStatus(file.getFullPath() + " is there already.")
				: new RefactoringStatus();
	}

	@Override
	public Change perform(IProgressMonitor monitor) throws CoreException {
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.NONE, monitor);
		return new DeleteResourceChange(file.getFullPath(), true);
	}

	@Override
	public Object getModifiedElement() {
		return file;
	}
}
