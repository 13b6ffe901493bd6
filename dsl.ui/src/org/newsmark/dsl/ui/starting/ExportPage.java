package org.newsmark.dsl.ui.starting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.newsmark.dsl.ide.commands.Ledger;
import org.newsmark.dsl.ui.icons.Icons;
import org.newsmark.dsl.ui.navigation.Places;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Asks which stories to write pages of, and where to. */
final class ExportPage extends WizardPage {

	private final List<IResource> selected;
	private CheckboxTableViewer stories;
	private Text folder;

	ExportPage(List<IResource> selected) {
		super("stories");
		this.selected = selected;
		setTitle("Stories as HTML");
		setDescription("A story with errors, or before its embargo, gets no page.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText("&Stories:");
		GridDataFactory.fillDefaults().applyTo(label);
		stories = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
		stories.setContentProvider(ArrayContentProvider.getInstance());
		stories.setLabelProvider(LabelProvider.createTextImageProvider(
				file -> ((IFile) file).getFullPath().makeRelative().toString(), file -> Icons.of("story")));
		stories.addCheckStateListener(event -> validate());
		GridDataFactory.fillDefaults().hint(500, 240).grab(true, true).applyTo(stories.getControl());
		createMarkingButtons(area);
		new Label(area, SWT.NONE).setText("To &folder:");
		folder = new Text(area, SWT.BORDER);
		folder.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		createButton(area, "B&rowse...", this::browse);
		setControl(area);
		validate();
		ask();
	}

	private void createMarkingButtons(Composite parent) {
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		createButton(buttons, "Select &All", () -> mark(true));
		createButton(buttons, "&Deselect All", () -> mark(false));
	}

	private static void createButton(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().applyTo(button);
	}

	private void mark(boolean isMarked) {
		stories.setAllChecked(isMarked);
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

	/** The server, which may have to read them first, knows which files hold a story. */
	private void ask() {
		Display display = stories.getControl().getDisplay();
		ServerInProcess.started().thenCompose(ServerInProcess::ledger)
				.thenAccept(ledger -> display.asyncExec(() -> show(stories(ledger)))).exceptionally(failure -> {
					ILog.get().error("The stories of the workspace could not be found", failure);
					return null;
				});
	}

	private static List<IFile> stories(Ledger ledger) {
		return ledger.stories().stream().flatMap(story -> Places.file(story.file()).stream()).distinct()
				.sorted(Comparator.comparing(file -> file.getFullPath().toString())).toList();
	}

	/** Marks what is selected in the workbench, or else all. */
	private void show(List<IFile> found) {
		if (stories.getControl().isDisposed()) {
			return;
		}
		stories.setInput(found);
		List<IFile> marked = found.stream().filter(this::isSelected).toList();
		stories.setCheckedElements((marked.isEmpty() ? found : marked).toArray());
		validate();
	}
}
