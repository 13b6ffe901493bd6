package org.newsmark.dsl.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.rules.ExternalResource;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.ui.checking.Newsroom;

/**
 * Works in the running workbench as a reporter would: with a project, its stories, an editor, the keyboard. In a text,
 * {@code ‸} stands for the caret; of the text that a test asks for, it tells as well.
 */
public final class Workbench extends ExternalResource {

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
		Screen.pause(100);
		try {
			for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
				each.delete(true, true, null);
			}
		} catch (CoreException failure) {
			throw new AssertionError(failure);
		}
	}

	IProject project() {
		return project;
	}

	/** Makes the project one whose stories are all marked. */
	Workbench isNewsroom() throws CoreException {
		Newsroom.set(project, true);
		return this;
	}

	IFile file(String path, String text) throws CoreException {
		IFile file = project.getFile(path);
		if (file.getParent() instanceof IFolder folder && !folder.exists()) {
			folder.create(true, true, null);
		}
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	/** Opens a story with the text, and waits until its words have their colors. */
	Workbench open(String text) throws CoreException {
		int caret = text.indexOf('‸');
		open(file("story.news", text.replace("‸", "")));
		widget().forceFocus();
		Screen.until("colors", () -> style(0) != null && style(0).foreground != null);
		if (caret >= 0) {
			select(caret, 0);
		}
		return this;
	}

	ITextEditor open(IFile file) throws CoreException {
		editor = (ITextEditor) IDE.openEditor(page(), file);
		return editor;
	}

	ITextEditor open(IFile file, String editorId) throws CoreException {
		editor = (ITextEditor) IDE.openEditor(page(), file, editorId);
		return editor;
	}

	/** Goes on with an editor that was opened otherwise. */
	Workbench use(ITextEditor other) {
		editor = other;
		return this;
	}

	/** Closes the editor, whatever was typed. */
	void close() {
		page().closeEditor(editor, false);
		editor = null;
	}

	void select(int offset, int length) {
		editor.selectAndReveal(offset, length);
		widget().forceFocus();
	}

	/** Types as one who sits at the keyboard. */
	void type(String text) {
		for (char c : text.toCharArray()) {
			press(0, c);
		}
	}

	/** Presses a key with others held down, such as {@link SWT#CTRL}. */
	void press(int held, int key) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.stateMask = held;
		event.keyCode = Character.toLowerCase(key);
		event.character = (char) ((held & SWT.CTRL) != 0 && Character.isLetter(key) ? key & 0x1f : key);
		event.widget = widget();
		widget().notifyListeners(SWT.KeyDown, event);
	}

	/** Returns where on the screen the first of the words stand. */
	Point place(String words) {
		Point place = widget().getLocationAtOffset(viewer().modelOffset2WidgetOffset(document().get().indexOf(words)));
		return widget().toDisplay(place.x + 4, place.y + widget().getLineHeight() / 2);
	}

	/** Clicks twice at the first of the words. What was selected is not any more: it would be dragged. */
	void doubleClick(String words) {
		viewer().setSelectedRange(0, 0);
		Point place = widget().toControl(place(words));
		place.x -= 3;
		Widgets.send(widget(), SWT.MouseDown, place, 1);
		Widgets.send(widget(), SWT.MouseUp, place, 1);
		Widgets.send(widget(), SWT.MouseDown, place, 2);
		Widgets.send(widget(), SWT.MouseDoubleClick, place, 2);
		Widgets.send(widget(), SWT.MouseUp, place, 2);
	}

	void command(String id) throws Exception {
		page().activate(editor);
		widget().forceFocus();
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
	}

	/** Takes back what was done last, as soon as that can be. */
	void undo() throws Exception {
		page().activate(editor);
		Command undo = PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand("org.eclipse.ui.edit.undo");
		Screen.until("something to take back", undo::isEnabled);
		command(undo.getId());
	}

	/** Takes back what was done last in several files, which the workbench asks to be confirmed. */
	void undoInAllFiles() throws Exception {
		Dialogs question = Dialogs.in("Undo", Dialogs.push("OK"));
		undo();
		Screen.until("the question", question::areDone);
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
		return viewer(editor);
	}

	StyledText widget() {
		return viewer().getTextWidget();
	}

	/** Returns how the first of the words is shown. */
	StyleRange style(String words) {
		return style(document().get().indexOf(words));
	}

	private StyleRange style(int offset) {
		return widget().getStyleRangeAtOffset(viewer().modelOffset2WidgetOffset(offset));
	}

	static ProjectionViewer viewer(ITextEditor editor) {
		return (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Returns the rules that markers in the file or folder speak of. */
	static List<String> rules(IResource resource) throws CoreException {
		return Arrays.stream(resource.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
				.map(marker -> marker.getAttribute(FindingMarkers.RULE, "")).distinct().sorted().toList();
	}
}
