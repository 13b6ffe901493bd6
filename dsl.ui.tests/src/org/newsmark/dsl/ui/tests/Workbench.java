package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.fail;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.rules.ExternalResource;
import org.newsmark.dsl.ui.server.ServerInProcess;

/**
 * Is a project in the running workbench with a story open in its editor. In a text, {@code ‸} stands for the caret; of
 * the text that a test asks for, it tells as well.
 */
public final class Workbench extends ExternalResource {

	private static final int PATIENCE = 20_000;

	private IProject project;
	private ITextEditor editor;

	@Override
	protected void before() throws CoreException {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		window.getShell().setBounds(0, 0, 1270, 1000);
		window.getShell().forceActive();
		for (IViewReference view : page().getViewReferences()) {
			if (view.getId().contains("introview")) {
				page().hideView(view);
			}
		}
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("newsroom");
		project.create(null);
		project.open(null);
	}

	@Override
	protected void after() {
		page().closeAllEditors(false);
		pump(100);
		try {
			project.delete(true, true, null);
		} catch (CoreException failure) {
			throw new IllegalStateException(failure);
		}
	}

	IFile file(String path, String text) throws CoreException {
		IFile file = project.getFile(Path.fromPortableString(path));
		if (file.getParent() instanceof IFolder folder && !folder.exists()) {
			folder.create(true, true, null);
		}
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	/** Opens a story with the text, and waits until its words have their colors. */
	Workbench open(String text) throws CoreException {
		int caret = text.indexOf('‸');
		IFile file = file("story.news", text.replace("‸", ""));
		knowProject();
		editor = (ITextEditor) IDE.openEditor(page(), file);
		viewer().getTextWidget().forceFocus();
		until("colors", () -> style(0) != null && style(0).foreground != null);
		if (caret >= 0) {
			select(caret, 0);
		}
		return this;
	}

	/** A project that has come after the server is not one of its folders by itself. */
	private void knowProject() {
		WorkspaceFolder folder = new WorkspaceFolder(project.getLocationURI().toString(), project.getName());
		WorkspaceFoldersChangeEvent event = new WorkspaceFoldersChangeEvent(List.of(folder), List.of());
		ServerInProcess.get().workspace().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event));
	}

	void select(int offset, int length) {
		editor.selectAndReveal(offset, length);
		viewer().getTextWidget().forceFocus();
	}

	/** Types as one who sits at the keyboard. */
	void type(String text) {
		for (char c : text.toCharArray()) {
			org.eclipse.swt.widgets.Event key = new org.eclipse.swt.widgets.Event();
			key.type = SWT.KeyDown;
			key.character = c;
			key.keyCode = c;
			key.widget = viewer().getTextWidget();
			viewer().getTextWidget().notifyListeners(SWT.KeyDown, key);
		}
	}

	void command(String id) throws Exception {
		page().activate(editor);
		viewer().getTextWidget().forceFocus();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
	}

	/** Returns the text with the caret. */
	String text() {
		return new StringBuilder(document().get()).insert(viewer().getSelectedRange().x, '‸').toString();
	}

	String selected() {
		return document().get().substring(viewer().getSelectedRange().x,
				viewer().getSelectedRange().x + viewer().getSelectedRange().y);
	}

	IDocument document() {
		return viewer().getDocument();
	}

	ITextEditor editor() {
		return editor;
	}

	ProjectionViewer viewer() {
		return (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	/** Returns how the first of the words is shown. */
	StyleRange style(String words) {
		return style(document().get().indexOf(words));
	}

	private StyleRange style(int offset) {
		return viewer().getTextWidget().getStyleRangeAtOffset(viewer().modelOffset2WidgetOffset(offset));
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	static void until(String what, BooleanSupplier condition) {
		Display display = Display.getDefault();
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				screenshot("late");
				fail("waited in vain for " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(50, () -> { });
				display.sleep();
			}
		}
	}

	static void pump(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		until("time to pass", () -> System.currentTimeMillis() > end);
	}

	static void screenshot(String name) {
		Display display = Display.getDefault();
		File folder = new File(System.getProperty("newsmark.screenshots"));
		folder.mkdirs();
		Rectangle bounds = display.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
