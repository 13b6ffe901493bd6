package org.newsmark.dsl.ui.tests;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.browser.AbstractWebBrowser;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;

/** Is the system's browser in tests: it notes which pages were to be opened. */
public final class NotedPages extends AbstractWorkbenchBrowserSupport {

	private static final List<URL> OPENED = new ArrayList<>();

	/** Returns the pages that were opened since this was asked last. */
	static List<URL> opened() {
		List<URL> opened = List.copyOf(OPENED);
		OPENED.clear();
		return opened;
	}

	@Override
	public IWebBrowser createBrowser(int style, String id, String name, String tooltip) {
		return createBrowser(id);
	}

	@Override
	public IWebBrowser createBrowser(String id) {
		return new AbstractWebBrowser(id) {

			@Override
			public void openURL(URL page) {
				OPENED.add(page);
			}
		};
	}
}
