package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.colors.Detail;
import org.newsmark.dsl.ui.hover.CardControl;
import org.newsmark.dsl.ui.ledger.LedgerView;
import org.newsmark.dsl.ui.preview.PreviewView;

/** Looks at everything in the dark theme. */
public class DarkTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Rule
	public final Workbench workbench = new Workbench();
	private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
	private String before;

	@Before
	public void turnDark() throws Exception {
		before = themes.getActiveTheme().getId();
		themes.setTheme(DARK, false);
		Path story = Path.of(System.getProperty("newsmark.examples"), "weather/storm-bettany.news");
		workbench.open(Files.readString(story) + "\nThe rain [has stopped in all valleys]{claim}.\n\n[Still]{‸}\n");
		Screen.pause(800);
	}

	@After
	public void turnLight() {
		themes.setTheme(before, false);
		Screen.pause(300);
	}

	@Test
	public void viewsAreDark() throws Exception {
		LedgerView ledger = (LedgerView) Workbench.page().showView(LedgerView.ID);
		ContentOutline outline = (ContentOutline) Workbench.page().showView(IPageLayout.ID_OUTLINE);
		Workbench.page().activate(workbench.editor());
		Screen.until("the ledger", () -> ledger.tree().getTree().getItemCount() > 1);
		ledger.tree().expandAll();
		Screen.pause(1000);
		Screen.screenshot("dark-views");
		isReadable(ledger.tree().getTree());
		Tree symbols = Widgets.find(outline.getCurrentPage().getControl(), Tree.class);
		isReadable(symbols);
		isReadable(JFaceResources.getColorRegistry().getRGB(Detail.COLOR), symbols.getBackground().getRGB());
		Workbench.page().hideView(ledger);
		PreviewView preview = (PreviewView) Workbench.page().showView(PreviewView.ID);
		Workbench.page().activate(workbench.editor());
		Screen.until("the preview", preview::isShowing);
		Screen.pause(1000);
		Screen.screenshot("dark-preview");
		Workbench.page().hideView(preview);
	}

	@Test
	public void popupsAreDark() throws Exception {
		workbench.press(SWT.CTRL, ' ');
		Screen.until("proposals", () -> Widgets.popup(Table.class) != null && Widgets.popup(Table.class).getItemCount() > 3);
		Screen.pause(800);
		Screen.screenshot("dark-proposals");
		isReadable(Widgets.popup(Table.class));
		Widgets.popup(Table.class).getShell().close();
		workbench.command("org.newsmark.dsl.ui.quickOutline");
		Screen.until("the quick outline",
				() -> Widgets.popup(Tree.class) != null && Widgets.popup(Tree.class).getItemCount() > 0);
		Screen.pause(500);
		Screen.screenshot("dark-quick-outline");
		isReadable(Widgets.popup(Tree.class));
		isReadable(Widgets.popup(Text.class));
		Widgets.popup(Tree.class).getShell().close();
	}

	@Test
	public void cardsAreDark() {
		CardControl card = new CardControl(workbench.widget().getShell());
		card.setInput("**Vera Mill**, `@mill`\n\nperson, bridge keeper\n\n"
				+ "- Read it: [mill.example.org](<https://mill.example.org>)\n");
		card.setLocation(new Point(420, 320));
		card.setSize(460, 160);
		card.setVisible(true);
		Screen.pause(1000);
		Screen.screenshot("dark-card");
		card.dispose();
		String hover = "org.eclipse.ui.workbench.HOVER_";
		assertTrue(Contrast.of(JFaceResources.getColorRegistry().getRGB(hover + "FOREGROUND"),
				JFaceResources.getColorRegistry().getRGB(hover + "BACKGROUND")) >= Contrast.READABLE);
	}

	private static void isReadable(Control control) {
		RGB words = control.getForeground().getRGB();
		RGB ground = control.getBackground().getRGB();
		isReadable(words, ground);
		assertTrue(ground + " is dark", Contrast.of(ground, new RGB(0, 0, 0)) < 4);
	}

	private static void isReadable(RGB words, RGB ground) {
		assertTrue(words + " on " + ground, Contrast.of(words, ground) >= Contrast.READABLE);
	}
}
