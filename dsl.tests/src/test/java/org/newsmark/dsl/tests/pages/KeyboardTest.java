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
import org.openqa.selenium.Keys;

/** Reads every page with the keyboard alone. */
public class KeyboardTest {

	private static final String MARKERS = "document.querySelectorAll('a[role=doc-noteref]')";
	private static final String MARKER = MARKERS + "[a[0]]";
	private static final String NOTE = "document.getElementById(decodeURIComponent(" + MARKER + ".hash.slice(1)))";
	private static final String BACK = NOTE + ".querySelector('a[role=doc-backlink]')";
	/** Where Tab stops: at links, and at blocks of code that scroll. */
	private static final String STOPS = "[...document.querySelectorAll('a[href], pre')]"
			+ ".filter(each => each.tabIndex >= 0 || each.scrollWidth > each.clientWidth)";

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	@ClassRule
	public static final Browser BROWSER = new Browser();

	@Test
	public void theKeyboardAloneOpensAndClosesEveryNote() throws IOException {
		List<String> trouble = new ArrayList<>();
		int opened = 0;
		BROWSER.see(Look.DESKTOP);
		for (Path page : PublishedPages.in(FOLDER.getRoot().toPath()).driven()) {
			BROWSER.open(page);
			long markers = BROWSER.run("return " + MARKERS + ".length");
			for (int marker = 0; marker < markers; marker++) {
				String complaint = readNote(marker);
				if (complaint != null) {
					trouble.add(page.getFileName() + ", marker " + (marker + 1) + ": " + complaint);
					break; // the focus is lost, so that all others would fail as well
				}
				opened++;
			}
		}
		assertEquals(List.of(), trouble);
		assertTrue("there must be notes to open", opened > 100);
	}

	/**
	 * Goes on from the marker before, so that a note which does not give the focus back is found out. Returns what is
	 * wrong, or null.
	 */
	private static String readNote(int marker) {
		if (!tabTo(MARKER, STOPS + ".indexOf(" + MARKER + ") - (a[0] ? " + STOPS + ".indexOf(" + MARKERS
				+ "[a[0] - 1]) : -1)", marker)) {
			return "Tab does not lead to it";
		}
		BROWSER.press(Keys.ENTER, 1);
		if (!BROWSER.soon("isInWindow(" + NOTE + ")", marker)) {
			return "Enter does not show its note";
		}
		if (!tabTo(BACK, "[..." + NOTE + ".querySelectorAll('a[href]')].indexOf(" + BACK + ") + 1", marker)) {
			return "Tab does not lead to the back link of its note";
		}
		BROWSER.press(Keys.ENTER, 1);
		return BROWSER.soon("document.activeElement === " + MARKER + " && isInWindow(" + MARKER + ") && !" + NOTE
				+ ".matches(':target')", marker) ? null : "Enter on the back link does not lead back to it";
	}

	/** Presses Tab once for each stop on the way. */
	private static boolean tabTo(String element, String stops, int marker) {
		BROWSER.press(Keys.TAB, BROWSER.<Long>run("const a = arguments; return " + stops, marker));
		return BROWSER.soon("document.activeElement === " + element + " && isInWindow(" + element + ")", marker);
	}
}
