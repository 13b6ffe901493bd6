package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Field;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.hover.BrowserEngine;
import org.newsmark.dsl.ui.hover.CardControl;
import org.newsmark.dsl.ui.preview.PreviewView;
import org.newsmark.dsl.ui.server.Settings;
import org.newsmark.dsl.ui.starting.NewsmarkPerspective;

/** Works where no page can be shown in the workbench. */
public class NoEngineTest {

	@Rule
	public final Workbench workbench = new Workbench();

	/** A view that stands in another perspective would keep the engine it has. */
	@Before
	public void switchOff() {
		Workbench.page().closePerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
				.findPerspectiveWithId(NewsmarkPerspective.ID), false, false);
		Workbench.page().hideView(Workbench.page().findView(PreviewView.ID));
		Settings.node().putBoolean(BrowserEngine.IS_OFF, true);
		NotedPages.opened();
	}

	@After
	public void switchOn() {
		Settings.node().remove(BrowserEngine.IS_OFF);
	}

	@Test
	public void theViewSaysSoAndOpensTheSystemsBrowser() throws Exception {
		PreviewView view = (PreviewView) Workbench.page().showView(PreviewView.ID);
		try {
			workbench.open(workbench.file("a.news", CheckingTest.RIGHT));
			Screen.until("the page", () -> !view.getContentDescription().isEmpty());
			assertNull(view.browser());
			Button outside = buttonBelow(Workbench.page().getWorkbenchWindow().getShell());
			Screen.screenshot("no-engine");
			List<URL> opened = new ArrayList<>();
			outside.notifyListeners(SWT.Selection, new Event());
			Screen.until("the page outside", () -> opened.addAll(NotedPages.opened()));
			assertTrue(Files.readString(Path.of(opened.get(0).toURI())).contains("The pier is old."));
		} finally {
			Workbench.page().hideView(view);
		}
	}

	/** What could not be made must not take along what stands beside it. */
	@Test
	public void theViewSaysWhatIsMissing() throws Exception {
		Settings.node().remove(BrowserEngine.IS_OFF);
		Field isInstalled = Class.forName("org.eclipse.swt.internal.webkit.WebKitGTK", true, Browser.class.getClassLoader())
				.getField("LibraryLoaded");
		isInstalled.setBoolean(null, false);
		try {
			PreviewView view = (PreviewView) Workbench.page().showView(PreviewView.ID);
			Screen.until("what to do", () -> isSeen("The page of a story is shown here"));
			workbench.open(workbench.file("a.news", CheckingTest.RIGHT));
			Screen.until("the reason", () -> isSeen("There is no browser engine on this machine"));
			Workbench.page().hideView(view);
		} finally {
			isInstalled.setBoolean(null, true);
		}
	}

	private static boolean isSeen(String sentence) {
		return labels(Workbench.page().getWorkbenchWindow().getShell())
				.anyMatch(label -> label.isVisible() && label.getText().startsWith(sentence));
	}

	@Test
	public void aCardShowsItsWords() {
		CardControl card = new CardControl(Workbench.page().getWorkbenchWindow().getShell());
		card.setInput("**Vera Mill**, `@mill`\n\n- Read it: [mill.example.org](<https://mill.example.org>)\n");
		card.setLocation(new Point(420, 320));
		card.setSize(460, 120);
		card.setVisible(true);
		Screen.pause(500);
		Screen.screenshot("card-plain");
		StyledText words = Widgets.popup(StyledText.class);
		assertTrue(words.getText(), words.getText().contains("Vera Mill"));
		assertNull(Widgets.find(words.getShell(), Browser.class));
		card.dispose();
	}

	private static Button buttonBelow(Control control) {
		Label reason = labels(control).filter(label -> label.getText().startsWith("The browser engine is switched off"))
				.findFirst().orElseThrow();
		Button button = Widgets.find(reason.getParent(), Button.class);
		assertEquals("Open the Page in the System's Browser", button.getText());
		return button;
	}

	private static Stream<Label> labels(Control control) {
		return control instanceof Label label ? Stream.of(label) : !(control instanceof Composite parent) ? Stream.of()
				: Arrays.stream(parent.getChildren()).flatMap(NoEngineTest::labels);
	}
}
