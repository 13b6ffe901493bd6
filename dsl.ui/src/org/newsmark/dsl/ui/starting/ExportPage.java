package org.newsmark.dsl.ui.starting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which stories to write pages of, and where to. */
final class ExportPage extends WizardPage {

	private final List<IResource> selected;
	private CheckboxTableViewer stories;
	private Text folder;

	ExportPage(List<IResource> selected) {
		super("stories");
		this.selected = selected;
		setTitle("Stories as HTML");
		setDescription("Write the page of each story. A story with errors, or before its embargo, gets none.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		stories = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
		stories.setContentProvider(ArrayContentProvider.getInstance());
		stories.setLabelProvider(LabelProvider.createTextProvider(file -> ((IFile) file).getFullPath().toString()));
		stories.setInput(all());
		stories.setCheckedElements(all().stream().filter(this::isSelected).toArray());
		stories.addCheckStateListener(event -> validate());
		GridDataFactory.fillDefaults().span(3, 1).hint(500, 240).grab(true, true).applyTo(stories.getControl());
		new Label(area, SWT.NONE).setText("To &folder:");
		folder = new Text(area, SWT.BORDER);
		folder.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("B&rowse...");
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		setControl(area);
		validate();
	}

	List<IFile> stories() {
		return Arrays.stream(stories.getCheckedElements()).map(IFile.class::cast).toList();
	}

	Path folder() {
		return Path.of(folder.getText());
	}

	private void browse() {
		String chosen = new DirectoryDialog(getShell(), SWT.SAVE).open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void validate() {
		setPageComplete(stories.getCheckedElements().length > 0 && isFolder());
	}

	private boolean isFolder() {
		try {
			return folder().isAbsolute();
		} catch (InvalidPathException isNone) {
			return false;
		}
	}

	private boolean isSelected(IFile story) {
		return selected.stream().anyMatch(each -> each.getFullPath().isPrefixOf(story.getFullPath()));
	}

	private static List<IFile> all() {
		List<IFile> all = new ArrayList<>();
		try {
			for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				if (project.isOpen()) {
					project.accept(resource -> {
						if (resource instanceof IFile file && "news".equals(file.getFileExtension())) {
							all.add(file);
						}
						return true;
					});
				}
			}
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
		return all;
	}
}
