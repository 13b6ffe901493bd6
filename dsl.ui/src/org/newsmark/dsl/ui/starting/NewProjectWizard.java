package org.newsmark.dsl.ui.starting;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.newsmark.dsl.starting.FirstTexts;
import org.newsmark.dsl.ui.checking.Newsroom;

/** Makes a project with the newsroom's file, sources and a first story, in which all stories are checked. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

	private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");
	private IWorkbench workbench;
	/** Says in {@code plugin.xml} to which perspective a project belongs. */
	private IConfigurationElement registration;

	public NewProjectWizard() {
		setWindowTitle("New Newsmark Project");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench bench, IStructuredSelection selected) {
		workbench = bench;
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		registration = element;
	}

	@Override
	public void addPages() {
		page.setTitle("Newsmark Project");
		page.setDescription("Begin a newsroom: its policy, and a first story.");
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		URI folder = page.useDefaults() ? null : page.getLocationURI();
		try {
			getContainer().run(true, false, new WorkspaceModifyOperation() {

				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					create(project, folder);
				}
			});
			BasicNewProjectResourceWizard.updatePerspective(registration);
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(),
					project.getFile(FirstTexts.FIRST_STORY));
			return true;
		} catch (InvocationTargetException | CoreException failure) {
			CoreException cause = failure instanceof CoreException core ? core
					: failure.getCause() instanceof CoreException core ? core : null;
			if (cause == null) {
				throw new IllegalStateException(failure);
			}
			ErrorDialog.openError(getShell(), "New Newsmark Project", "The project can't be made.", cause.getStatus());
			return false;
		} catch (InterruptedException canceled) { // is what the platform calls it: the thread that draws was not interrupted
			return false;
		}
	}

	/** Makes the project; files that are in its folder already stay as they are. */
	public static void create(IProject project, URI folder) throws CoreException {
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(folder);
		project.create(description, null);
		project.open(null);
		project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
		for (Map.Entry<String, String> file : FirstTexts.newsroom(project.getName(), LocalDate.now()).entrySet()) {
			write(project.getFile(file.getKey()), file.getValue());
		}
		Newsroom.set(project, true);
	}

	private static void write(IFile file, String text) throws CoreException {
		if (!file.exists()) {
			file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
		}
	}
}
