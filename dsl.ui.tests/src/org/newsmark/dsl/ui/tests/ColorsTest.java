package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.colors.Colors;
import org.newsmark.dsl.ui.colors.Detail;

public class ColorsTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String STORY = """
			source mill: person "Vera Mill"
			---
			[The bridge is closed]{claim by @mill} and [it will not open again]{claim}.
			""";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void aClaimWithoutASourceStandsOut() throws Exception {
		workbench.open(STORY);
		assertNotNull(workbench.style("it will not").background);
		assertEquals(SWT.BOLD, workbench.style("it will not").fontStyle & SWT.BOLD);
		assertEquals(null, workbench.style("The bridge").background);
	}

	@Test
	public void colorsMoveWithTheText() throws Exception {
		workbench.open(STORY).document().replace(0, 0, "// by hand\n");
		assertNotNull(workbench.style("it will not").background);
		Screen.until("the comment's color", () -> (workbench.style("by hand").fontStyle & SWT.ITALIC) != 0);
		assertNotNull(workbench.style("it will not").background);
	}

	@Test
	public void longStoriesAreColoredToTheirEnd() throws Exception {
		workbench.open(STORY + "\nIt rained and rained.\n".repeat(2000) + "\n[All of it was lost]{claim}.\n");
		Screen.until("the color of the end", () -> workbench.style("All of it") != null
				&& workbench.style("All of it").background != null);
	}

	@Test
	public void whatIsTypedPaintsNoMoreThanItChanges() throws Exception {
		workbench.open(STORY + "\nIt rained and rained.\n".repeat(200) + "\n[All of it was lost]{claim by‸}.\n");
		Screen.until("the color of the end", () -> workbench.style("All of it").background != null);
		Screen.pause(500);
		int[] painted = new int[1];
		workbench.viewer().addTextPresentationListener(
				presentation -> painted[0] += presentation.getCoverage().getLength());
		workbench.type(" @mill");
		Screen.until("the color of a claim with a source", () -> workbench.style("All of it").background == null);
		assertTrue(painted[0] + " characters", painted[0] > 0 && painted[0] < 2000);
	}

	@Test
	public void everyColorCanBeReadOnLight() throws Exception {
		Path story = Path.of(System.getProperty("newsmark.examples"), "weather/storm-bettany.news");
		workbench.open(Files.readString(story));
		workbench.select(workbench.document().get().indexOf("---"), 0);
		Screen.pause(800);
		Screen.screenshot("colors-light");
		allAreReadable();
	}

	@Test
	public void everyColorCanBeReadOnDark() throws Exception {
		Path story = Path.of(System.getProperty("newsmark.examples"), "weather/storm-bettany.news");
		workbench.open(Files.readString(story) + "\nThe rain [has stopped in all valleys]{claim}.\n");
		workbench.select(workbench.document().getLength() - 1, 0);
		RGB light = workbench.style("story").foreground.getRGB();
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		String before = themes.getActiveTheme().getId();
		themes.setTheme(DARK, false);
		try {
			Screen.until("dark colors", () -> !workbench.style("story").foreground.getRGB().equals(light));
			Screen.pause(800);
			Screen.screenshot("colors-dark");
			allAreReadable();
		} finally {
			themes.setTheme(before, false);
			Screen.pause(300);
		}
	}

	private void allAreReadable() {
		RGB background = workbench.widget().getBackground().getRGB();
		Colors.all().forEach((type, color) -> assertTrue(type + " " + color + " on " + background,
				color != null && Contrast.of(color.getRGB(), background) >= Contrast.READABLE));
		RGB detail = JFaceResources.getColorRegistry().getRGB(Detail.COLOR);
		assertTrue(detail + " on " + background, Contrast.of(detail, background) >= Contrast.READABLE);
	}
}
