package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertNull;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.server.Settings;
import org.newsmark.dsl.ui.starting.FirstSteps;

public class FirstStepsTest {

	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	@Rule
	public final Workbench workbench = new Workbench();

	@After
	public void restore() {
		Settings.node().remove("first.steps");
		shell().setMaximized(false);
	}

	@Test
	public void aCheatSheetLeadsThroughTheFirstStoryOnce() {
		Settings.node().putBoolean("first.steps", true);
		new FirstSteps().earlyStartup();
		Screen.until("the cheat sheet", () -> says(shell(), "Your first story") && says(shell(), "Mark a claim"));
		Screen.pause(500); // until it is painted
		Screen.screenshot("cheat-sheet");
		Workbench.page().hideView(cheatSheets());
		new FirstSteps().earlyStartup();
		Screen.pause(500);
		assertNull(cheatSheets());
	}

	private static IViewPart cheatSheets() {
		return Workbench.page().findView(CHEAT_SHEETS);
	}

	private static Shell shell() {
		return Workbench.page().getWorkbenchWindow().getShell();
	}

	/** Forms have widgets of their own for words, which have no type in common. */
	private static boolean says(Control control, String words) throws ReflectiveOperationException {
		if (control.isVisible() && words.equals(text(control))) {
			return true;
		}
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				if (says(child, words)) {
					return true;
				}
			}
		}
		return false;
	}

	private static Object text(Control control) throws ReflectiveOperationException {
		try {
			return control.getClass().getMethod("getText").invoke(control);
		} catch (NoSuchMethodException hasNone) {
			return null;
		}
	}
}
