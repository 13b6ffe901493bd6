package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.preview.PreviewView;

public class PreviewTest {

	private static final String LONG = CheckingTest.HEADER + "The pier is old.\n\n" + "It has many planks.\n\n".repeat(200);

	@Rule
	public final Desk desk = new Desk();
	private PreviewView preview;

	@Before
	public void open() throws Exception {
		Desk.page().getWorkbenchWindow().getShell().setBounds(0, 0, 1270, 1000);
		preview = (PreviewView) Desk.page().showView(PreviewView.ID);
	}

	@After
	public void close() {
		Desk.page().hideView(preview);
	}

	@Test
	public void thePageIsThatOfTheUnsavedStory() throws Exception {
		IEditorPart editor = desk.open(desk.story("a.news", CheckingTest.RIGHT));
		untilSeen("The pier is old.");
		Desk.viewer(editor).getDocument().replace(CheckingTest.HEADER.length(), 3, "Our");
		untilSeen("Our pier is old.");
		Desk.pause(500);
		Desk.screenshot("preview");
	}

	@Test
	public void thePageFollowsTheEditor() throws Exception {
		ISourceViewer viewer = Desk.viewer(desk.open(desk.story("a.news", LONG)));
		untilSeen("The pier is old.");
		viewer.setTopIndex(200);
		Desk.until("the page scrolls", () -> (Double) evaluate("return window.scrollY") > 1000);
	}

	@Test
	public void theEditorFollowsThePage() throws Exception {
		ISourceViewer viewer = Desk.viewer(desk.open(desk.story("a.news", LONG)));
		untilSeen("The pier is old.");
		Desk.pause(500);
		preview.browser().execute("window.scrollTo(0, 3000)");
		Desk.until("the editor scrolls", () -> viewer.getTopIndex() > 50);
	}

	@Test
	public void aClickGoesToTheText() throws Exception {
		ISourceViewer viewer = Desk.viewer(desk.open(desk.story("a.news", LONG)));
		untilSeen("The pier is old.");
		preview.browser().execute("document.querySelectorAll('p[data-newsmark-line]')[2].click()");
		Desk.until("the caret goes there", () -> viewer.getDocument().getLineOfOffset(viewer.getSelectedRange().x) == 9);
	}

	@Test
	public void scriptsOfThePageDoNotRun() throws Exception {
		desk.open(desk.story("a.news", CheckingTest.RIGHT));
		untilSeen("The pier is old.");
		assertTrue(evaluate("return document.head.innerHTML").toString().contains("script-src 'none'"));
		preview.browser().execute("var s = document.createElement('script'); s.textContent = 'window.ran = 1';"
				+ "document.body.appendChild(s); document.body.setAttribute('onclick', 'window.ran = 2'); document.body.click();");
		assertEquals("undefined", evaluate("return typeof window.ran"));
	}

	private void untilSeen(String words) {
		Desk.until("the page says " + words, () -> preview.isShowing()
				&& String.valueOf(evaluate("return document.body.innerText")).contains(words));
	}

	private Object evaluate(String script) {
		return preview.browser().evaluate(script);
	}
}
