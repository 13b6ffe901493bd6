package org.newsmark.dsl.ui.starting;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;

/** Makes a file that does not begin empty, and opens it. */
abstract class NewFileWizard extends Wizard implements INewWizard {

	private final String kind;
	private final String description;
	private final String fileName;
	private IWorkbench workbench;
	private IStructuredSelection selection;
	private WizardNewFileCreationPage page;

	NewFileWizard(String kind, String description, String fileName) {
		this.kind = kind;
		this.description = description;
		this.fileName = fileName;
		setWindowTitle("New " + kind);
	}

	/** Returns what a file of this name begins with. */
	abstract String text(String name);

	@Override
	public void init(IWorkbench bench, IStructuredSelection selected) {
		workbench = bench;
		selection = selected;
	}

	@Override
	public void addPages() {
		page = new WizardNewFileCreationPage("file", selection) {

			@Override
			protected InputStream getInitialContents() {
				return new ByteArrayInputStream(text(getFileName()).getBytes(StandardCharsets.UTF_8));
			}
		};
		page.setTitle(kind);
		page.setDescription(description);
		page.setFileExtension("news");
		page.setFileName(fileName);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IFile file = page.createNewFile();
		if (file == null) {
			return false;
		}
		try {
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
		} catch (PartInitException failure) {
			ILog.get().log(failure.getStatus());
		}
		return true;
	}
}
