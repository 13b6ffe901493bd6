package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.fail;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.rules.ExternalResource;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.ui.checking.Newsroom;

/** Works in the running workbench as a reporter would: with a project, its stories, editors and markers. */
public final class Desk extends ExternalResource {

	private static final int PATIENCE_MILLISECONDS = 20_000;

	private IProject project;

	@Override
	protected void before() throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("desk");
		project.create(null);
		project.open(null);
	}

	@Override
	protected void after() {
		try {
			page().closeAllEditors(false);
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

	Desk isNewsroom() throws CoreException {
		Newsroom.set(project, true);
		return this;
	}

	IFile story(String path, String text) throws CoreException {
		IFile file = project.getFile(path);
		if (file.getParent() instanceof IFolder folder && !folder.exists()) {
			folder.create(true, true, null);
		}
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	IEditorPart open(IFile file) throws CoreException {
		return IDE.openEditor(page(), file);
	}

	static ISourceViewer viewer(IEditorPart editor) {
		return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	static List<String> rules(IResource resource) throws CoreException {
		return Arrays.stream(resource.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
				.map(marker -> marker.getAttribute(FindingMarkers.RULE, "")).distinct().sorted().toList();
	}

	/** Lets the workbench go on until something holds. */
	static void until(String what, Callable<Boolean> holds) {
		Display display = Display.getDefault();
		long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
		try {
			while (!holds.call()) {
				if (System.currentTimeMillis() > end) {
					fail("Waited in vain: " + what);
				}
				if (!display.readAndDispatch()) {
					Thread.sleep(5);
				}
			}
		} catch (Exception failure) {
			throw new AssertionError("While waiting: " + what, failure);
		}
	}

	/** Lets the workbench go on for a while. */
	static void pause(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		until("some time passes", () -> System.currentTimeMillis() > end);
	}

	static void screenshot(String name) {
		Display display = Display.getDefault();
		Rectangle bounds = display.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC screen = new GC(display);
		screen.copyArea(image, 0, 0);
		screen.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		File folder = new File(System.getProperty("newsmark.screenshots"));
		folder.mkdirs();
		loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
	}
}
