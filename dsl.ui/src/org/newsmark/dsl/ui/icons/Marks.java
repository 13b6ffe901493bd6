package org.newsmark.dsl.ui.icons;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Has the pictures of projects and folders with a mark of a problem drawn before anything has a problem. Left alone, the
 * platform draws each when it is first seen, on the thread that draws, which then hears nothing: for half a second at the
 * first, which loads what it takes, and for a tenth of a second at each other while stories are checked.
 */
public final class Marks {

	private static final List<String> THINGS = List.of(IDE.SharedImages.IMG_OBJ_PROJECT, ISharedImages.IMG_OBJ_FOLDER);
	private static final List<String> MARKS = List.of(ISharedImages.IMG_DEC_FIELD_WARNING,
			ISharedImages.IMG_DEC_FIELD_ERROR);

	private Marks() {
	}

	/** Has the pictures drawn on another thread, and returns what is complete when views find them. */
	public static CompletableFuture<Void> prepare() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		return CompletableFuture.supplyAsync(() -> drawn(workbench.getSharedImages(), display))
				.thenCompose(pictures -> kept(pictures, display));
	}

	/** A picture keeps that of the thing, which is the most of it: to draw it once more takes much less. */
	private static List<ImageDescriptor> drawn(ISharedImages pictures, Display display) {
		List<ImageDescriptor> drawn = new ArrayList<>();
		for (String thing : THINGS) {
			for (String mark : MARKS) {
				ImageDescriptor picture = new DecorationOverlayIcon(pictures.getImageDescriptor(thing),
						pictures.getImageDescriptor(mark), IDecoration.BOTTOM_LEFT);
				picture.createImage(display).dispose();
				drawn.add(picture);
			}
		}
		return drawn;
	}

	/**
	 * Puts pictures where views look for one of the same parts, for as long as the workbench runs: one at a time, so that
	 * keys are heard in between.
	 */
	private static CompletableFuture<Void> kept(List<ImageDescriptor> pictures, Display display) {
		return CompletableFuture.allOf(pictures.stream()
				.map(picture -> CompletableFuture.runAsync(() -> JFaceResources.getResources().create(picture),
						display::asyncExec))
				.toArray(CompletableFuture[]::new));
	}
}
