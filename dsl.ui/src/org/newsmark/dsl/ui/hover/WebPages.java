package org.newsmark.dsl.ui.hover;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Shows pages of the web, and pages of its own, where the user reads others. */
public final class WebPages {

	private WebPages() {
	}

	/** Returns a file with a page, whose name begins so; it goes when the workbench ends. */
	public static Path write(String name, String html) throws IOException {
		Path file = Files.createTempFile(name, ".html");
		file.toFile().deleteOnExit();
		return Files.writeString(file, html);
	}

	public static void open(String address) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(address).toURL());
		} catch (PartInitException | MalformedURLException | IllegalArgumentException failure) {
			ILog.get().error("The page " + address + " could not be opened", failure);
		}
	}
}
