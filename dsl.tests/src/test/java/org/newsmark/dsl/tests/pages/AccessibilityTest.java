package org.newsmark.dsl.tests.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Has axe look at every page, in light, in dark and in print, wide and narrow, and with a note opened. In the dark a page has
 * other colors and is the same in all else, so its colors alone are looked at then.
 */
public class AccessibilityTest {

	private static final String AXE = """
			axe.run(document, { resultTypes: ['violations'], preload: false, ...arguments[0] })
				.then(result => result.violations.flatMap(violation => violation.nodes
					.map(node => violation.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)))
				.then(arguments[arguments.length - 1], error => arguments[arguments.length - 1]([String(error)]));
			""";

	private static final Map<String, Object> ALL_RULES = Map.of();
	private static final Map<String, Object> RULES_OF_COLORS = Map.of("runOnly",
			List.of("color-contrast", "link-in-text-block"));

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	@ClassRule
	public static final Browser BROWSER = new Browser();

	@BeforeClass
	public static void bringAxe() throws IOException {
		BROWSER.onEachPage(Files.readString(PageTools.file("axe-core/axe.min.js")));
	}

	@Test
	public void noPageHasAViolation() throws IOException {
		List<String> violations = new ArrayList<>();
		for (Path page : PublishedPages.in(FOLDER.getRoot().toPath()).driven()) {
			BROWSER.open(page);
			Look.ALL.forEach(look -> violations.addAll(violations(look, page)));
			boolean hasNotes = BROWSER.run("location.hash = '#note.1'; return document.querySelector(':target') !== null");
			if (hasNotes) {
				Look.WITH_A_NOTE.forEach(look -> violations.addAll(violations(look, page)));
			}
		}
		assertEquals(List.of(), violations);
	}

	@Test
	public void aPageThatLeavesReadersOutHasAViolation() {
		BROWSER.open("data:text/html,<html lang=en><title>x</title><main><h1>x</h1><p style='color:%23aaa'>pale</main>");
		for (Look look : Look.WITH_A_NOTE) {
			List<String> violations = violations(look, Path.of("pale.html"));
			assertEquals(violations.toString(), 1, violations.size());
			assertTrue(violations.toString(), violations.get(0).contains("color-contrast at p: "));
		}
	}

	private static List<String> violations(Look look, Path page) {
		BROWSER.see(look);
		List<String> found = BROWSER.await(AXE, look.isDark() ? RULES_OF_COLORS : ALL_RULES);
		return found.stream().map(each -> page.getFileName() + ", " + look + ": " + each).toList();
	}
}
