package org.newsmark.dsl.tests.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.WebElement;

/** Opens notes where they are read. */
public class OpenedNotesTest {

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	@ClassRule
	public static final Browser BROWSER = new Browser();

	@Test
	public void aNoteOpensWithoutTakingReadersAwayFromTheText() throws IOException {
		List<String> moved = new ArrayList<>();
		int opened = 0;
		List<Path> pages = PublishedPages.in(FOLDER.getRoot().toPath()).driven();
		for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
			BROWSER.see(look);
			for (Path page : pages) {
				BROWSER.open(page);
				for (WebElement marker : firstMarkers()) {
					double before = scrolledTo(marker);
					BROWSER.click(marker);
					boolean isShown = BROWSER.soon("isInWindow(document.querySelector('.newsmark-notes > li:target'))");
					boolean isStill = BROWSER.soon("isInWindow(a[0])", marker) && Math.abs(before - scrolled()) < 1;
					if (!isShown || !isStill) {
						moved.add(page.getFileName() + ", " + look);
						break;
					}
					opened++;
				}
			}
		}
		assertEquals(List.of(), moved);
		assertTrue("there must be notes to open", opened > 50);
	}

	/** The first ones stand for all, of which {@link LinksTest} opens each. */
	private static List<WebElement> firstMarkers() {
		return BROWSER.run("return [...document.querySelectorAll('a[role=doc-noteref]')].slice(0, 3)");
	}

	private static double scrolledTo(WebElement marker) {
		BROWSER.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", marker);
		return scrolled();
	}

	private static double scrolled() {
		return BROWSER.<Number>run("return scrollY").doubleValue();
	}
}
