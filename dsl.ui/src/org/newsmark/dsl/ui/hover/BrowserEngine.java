package org.newsmark.dsl.ui.hover;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.newsmark.dsl.ui.server.Settings;

/** Makes the parts of the workbench that show pages. */
public final class BrowserEngine {

	/** Names the preference that has no page shown in the workbench: with some drivers of screens, engines crash it. */
	public static final String IS_OFF = "browser.off";

	private BrowserEngine() {
	}

	/**
	 * Makes a browser.
	 *
	 * @throws SWTError where no engine is installed, or the user wants none, which its message tells the user;
	 *         nothing is left of it in {@code parent} then
	 */
	public static Browser in(Composite parent) {
		if (Settings.node().getBoolean(IS_OFF, false)) {
			throw new SWTError(SWT.ERROR_NO_HANDLES, "The browser engine is switched off in the preferences of Newsmark.");
		}
		Set<Control> before = Set.of(parent.getChildren());
		try {
			return new Browser(parent, SWT.NONE);
		} catch (SWTError | UnsatisfiedLinkError noEngine) {
			Arrays.stream(parent.getChildren()).filter(child -> !before.contains(child)).forEach(Control::dispose);
			throw new SWTError(SWT.ERROR_NO_HANDLES, "There is no browser engine on this machine to show pages here ("
					+ noEngine.getMessage() + "). On Linux, install WebKitGTK.");
		}
	}
}
