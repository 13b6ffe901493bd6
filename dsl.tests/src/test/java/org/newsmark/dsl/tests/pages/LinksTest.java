package org.newsmark.dsl.tests.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.WebElement;

/** Follows the links in every page, with a mouse, in a narrow window. */
public class LinksTest {

	/** Finds where an in-page link leads; what it is asked of is {@code a[0]}. */
	private static final String TARGET = "document.getElementById(decodeURIComponent(a[0].hash.slice(1)))";

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	@ClassRule
	public static final Browser BROWSER = new Browser();

	private static List<Path> pages;

	private final List<String> unseen = new ArrayList<>();

	@BeforeClass
	public static void writePages() throws IOException {
		BROWSER.see(Look.PHONE);
		pages = PublishedPages.in(FOLDER.getRoot().toPath()).driven();
	}

	@Test
	public void everyLinkInAPageLeadsToAnElementOfIt() {
		List<String> astray = new ArrayList<>();
		long links = 0;
		for (Path page : pages) {
			BROWSER.open(page);
			List<String> lost = BROWSER.run("return [...document.querySelectorAll(\"a[href^='#']\")]"
					+ ".filter(each => { const a = [each]; return !" + TARGET + "; }).map(each => each.outerHTML)");
			lost.forEach(link -> astray.add(page.getFileName() + ": " + link));
			links += BROWSER.<Long>run("return document.querySelectorAll(\"a[href^='#']\").length");
		}
		assertEquals(List.of(), astray);
		assertTrue("there must be links to follow", links > 500);
	}

	@Test
	public void aClickOnAMarkerShowsTheNoteAndAClickOnItsBackLinkTheMarker() {
		for (Path page : pages) {
			BROWSER.open(page);
			for (WebElement marker : elements("a[role=doc-noteref]")) {
				follow(marker, page);
				WebElement back = BROWSER.run("const a = arguments; return " + TARGET
						+ ".querySelector('a[role=doc-backlink]')", marker);
				follow(back, page);
				if (!BROWSER.soon("isInWindow(a[0])", marker)) {
					unseen.add(page.getFileName() + ": back from its note, the marker is out of sight: " + html(marker));
				}
			}
		}
		assertEquals(List.of(), unseen);
	}

	@Test
	public void aClickOnABackLinkOfASourceShowsWhatRestsOnIt() {
		for (Path page : pages) {
			BROWSER.open(page);
			elements(".newsmark-cards a[role=doc-backlink]").forEach(link -> follow(link, page));
		}
		assertEquals(List.of(), unseen);
	}

	private void follow(WebElement link, Path page) {
		String obstacle = BROWSER.click(link);
		if (obstacle != null) {
			unseen.add(page.getFileName() + ": before " + html(link) + " stands " + obstacle);
		} else if (!BROWSER.soon("location.hash === a[0].hash && isInWindow(" + TARGET + ")", link)) {
			unseen.add(page.getFileName() + ": out of sight is where this leads: " + html(link));
		}
	}

	private static List<WebElement> elements(String selector) {
		return BROWSER.run("return [...document.querySelectorAll(arguments[0])]", selector);
	}

	private static String html(WebElement element) {
		return BROWSER.run("return arguments[0].outerHTML", element);
	}
}
