package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.fail;

import java.io.File;
import java.util.concurrent.Callable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Watches the screen on which the workbench runs. Tests run on its thread, so nothing moves on unless they wait here. */
final class Screen {

	private static final int PATIENCE_SECONDS = 20;

	private Screen() {
	}

	/** Lets the workbench go on until something holds; a picture of the screen is left behind where it never does. */
	static void until(String what, Callable<Boolean> holds) {
		until(what, PATIENCE_SECONDS, holds);
	}

	static void until(String what, int seconds, Callable<Boolean> holds) {
		Display display = Display.getDefault();
		long end = System.currentTimeMillis() + seconds * 1000L;
		try {
			while (!holds.call()) {
				if (System.currentTimeMillis() > end) {
					screenshot("late");
					fail("waited in vain for " + what);
				}
				if (!display.readAndDispatch()) {
					Thread.sleep(5);
				}
			}
		} catch (Exception failure) {
			throw new AssertionError("while waiting for " + what, failure);
		}
	}

	/** Lets the workbench go on for a while. */
	static void pause(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		until("time to pass", () -> System.currentTimeMillis() > end);
	}

	/** Keeps what is to be seen in the folder of screenshots. */
	static void screenshot(String name) {
		screenshot(name, Display.getDefault().getBounds());
	}

	static void screenshot(String name, Rectangle bounds) {
		Display display = Display.getDefault();
		Image image = new Image(display, bounds.width, bounds.height);
		GC screen = new GC(display);
		screen.copyArea(image, bounds.x, bounds.y);
		screen.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		File folder = new File(System.getProperty("newsmark.screenshots"));
		folder.mkdirs();
		loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
	}
}
