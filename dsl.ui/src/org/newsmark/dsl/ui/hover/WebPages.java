package org.newsmark.dsl.ui.hover;

import java.net.MalformedURLException;
import java.net.URI;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens pages of the web where the user reads others. */
public final class WebPages {

	private WebPages() {
	}

	public static void open(String address) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(address).toURL());
		} catch (PartInitException | MalformedURLException | IllegalArgumentException failure) {
			ILog.get().error("The page " + address + " could not be opened", failure);
		}
	}
}
