package org.newsmark.dsl.ui.starting;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.newsmark.dsl.ui.checking.Selected;

/** Writes the pages of stories that the user picks. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private ExportPage page;

	public ExportWizard() {
		setWindowTitle("Export Stories as HTML");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench bench, IStructuredSelection selected) {
		page = new ExportPage(Selected.resources(selected));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		List<IFile> stories = page.stories();
		Path folder = page.folder();
		AtomicReference<HtmlExport.Written> written = new AtomicReference<>();
		try {
			getContainer().run(true, true, monitor -> written.set(HtmlExport.write(stories, folder, monitor)));
		} catch (InvocationTargetException failure) {
			throw new IllegalStateException(failure.getCause());
		} catch (InterruptedException canceled) { // is what the platform calls it: the thread that draws was not interrupted
			return false;
		}
		new WrittenDialog(getShell(), written.get(), folder).open();
		return true;
	}
}
