package org.newsmark.dsl.tests.pages;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Looks at every page on a phone. */
public class NarrowWindowTest {

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	@ClassRule
	public static final Browser BROWSER = new Browser();

	@Test
	public void noPageScrollsSideways() throws IOException {
		List<String> wide = new ArrayList<>();
		BROWSER.see(Look.PHONE);
		for (Path page : PublishedPages.in(FOLDER.getRoot().toPath()).driven()) {
			BROWSER.open(page);
			for (String place : List.of("", "note.1")) {
				List<String> sticking = BROWSER.run("""
						location.hash = arguments[0];
						if (document.scrollingElement.scrollWidth <= innerWidth) { return []; }
						const wide = [...document.querySelectorAll('body *')]
							.filter(each => each.getBoundingClientRect().right > innerWidth);
						return ['scrolls', ...wide.map(each => each.outerHTML.slice(0, 120))];
						""", place);
				sticking.forEach(element -> wide.add(page.getFileName() + "#" + place + ": " + element));
			}
		}
		assertEquals(List.of(), wide);
	}
}
