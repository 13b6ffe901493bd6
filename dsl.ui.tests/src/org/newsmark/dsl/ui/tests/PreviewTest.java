package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.preview.PreviewView;
import org.newsmark.dsl.ui.server.Settings;

public class PreviewTest {

	private static final String LONG = CheckingTest.HEADER + "The pier is old.\n\n" + "It has many planks.\n\n".repeat(200);

	@Rule
	public final Workbench workbench = new Workbench();
	private PreviewView preview;

	@Before
	public void open() throws Exception {
		preview = (PreviewView) Workbench.page().showView(PreviewView.ID);
	}

	@After
	public void close() {
		Workbench.page().hideView(preview);
	}

	@Test
	public void thePageIsThatOfTheUnsavedStory() throws Exception {
		ITextEditor editor = workbench.open(workbench.file("a.news", CheckingTest.RIGHT));
		untilSeen("The pier is old.");
		Workbench.viewer(editor).getDocument().replace(CheckingTest.HEADER.length(), 3, "Our");
		untilSeen("Our pier is old.");
		Screen.pause(500);
		Screen.screenshot("preview");
	}

	@Test
	public void thePageHasTheStyleSheetOfTheUser() throws Exception {
		workbench.open(CheckingTest.RIGHT);
		untilSeen("The pier is old.");
		Settings.node().put(Settings.PREVIEW_CSS, "https://example.org/desk.css");
		try {
			Screen.until("its link", () -> (Boolean) evaluate(
					"return document.querySelector('link[href=\"https://example.org/desk.css\"]') !== null"));
		} finally {
			Settings.node().remove(Settings.PREVIEW_CSS);
		}
		Screen.until("the page's own", () -> (Boolean) evaluate("return document.querySelector('link[href$=css]') === null"));
	}

	@Test
	public void aPageBehindAnotherViewIsMadeWhenItComesToTheFront() throws Exception {
		workbench.open(LONG);
		untilSeen("The pier is old.");
		IViewPart other = Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		assertFalse("the page is seen", Workbench.page().isPartVisible(preview));
		workbench.document().replace(CheckingTest.HEADER.length(), 3, "Our");
		Screen.pause(1000);
		assertFalse(evaluate("return document.body.innerText").toString().contains("Our pier is old."));
		Workbench.page().hideView(other);
		untilSeen("Our pier is old.");
	}

	@Test
	public void whatAnEditLeavesAsItIsStaysInPlace() throws Exception {
		workbench.open(LONG);
		untilSeen("The pier is old.");
		preview.browser().execute("var all = document.querySelectorAll('p[data-newsmark-line]');"
				+ "all[all.length - 1].wasThere = true; window.scrollTo(0, 2000)");
		Screen.pause(500);
		workbench.document().replace(CheckingTest.HEADER.length(), 3, "A bridge is new.\n\nOur");
		untilSeen("A bridge is new.\n\nOur pier is old.");
		assertEquals(Boolean.TRUE, evaluate("all = document.querySelectorAll('p[data-newsmark-line]');"
				+ "return all[all.length - 1].wasThere"));
		assertEquals("the line of the last paragraph", workbench.document().getNumberOfLines() - 3,
				((Double) evaluate("return Number(all[all.length - 1].getAttribute('data-newsmark-line'))")).intValue());
		workbench.document().set(LONG.replace("The pier", "A pier"));
		untilSeen("A pier is old.");
		assertFalse(evaluate("return document.body.innerText").toString().contains("bridge"));
	}

	@Test
	public void anOpenNoteStaysOpen() throws Exception {
		workbench.open(CheckingTest.HEADER + "[The pier is old]{claim}.\n\nIt has many planks.\n");
		untilSeen("It has many planks.");
		preview.browser().execute("document.querySelector('a[role=doc-noteref]').click()");
		Screen.until("the note", () -> (Boolean) evaluate("return document.querySelector(':target') !== null"));
		workbench.document().replace(workbench.document().get().indexOf("many"), 4, "few");
		untilSeen("It has few planks.");
		assertEquals(Boolean.TRUE, evaluate("return document.querySelector(':target') !== null"));
	}

	@Test
	public void aSentenceStandsThereWhileNoStoryIsOpen() throws Exception {
		Screen.pause(300);
		Screen.screenshot("preview-without-story");
		assertTrue(isHintShown() && !preview.browser().isVisible());
		workbench.file("notes.txt", "Ask the mayor.\n");
		workbench.open(workbench.file("a.news", CheckingTest.RIGHT));
		untilSeen("The pier is old.");
		Screen.until("the page in its place", () -> !isHintShown() && preview.browser().isVisible());
		ITextEditor story = workbench.editor();
		workbench.open(workbench.project().getFile("notes.txt"));
		assertTrue(preview.browser().isVisible());
		Workbench.page().closeEditor(story, false);
		Screen.until("the sentence", this::isHintShown);
		assertEquals("", preview.getContentDescription());
	}

	private boolean isHintShown() {
		return Dialogs.find(preview.browser().getParent(), Label.class, Control::isVisible)
				.filter(label -> label.getText().contains("Open a story")).isPresent();
	}

	@Test
	public void thePageFollowsTheEditor() throws Exception {
		ISourceViewer viewer = Workbench.viewer(workbench.open(workbench.file("a.news", LONG)));
		untilSeen("The pier is old.");
		viewer.setTopIndex(200);
		Screen.until("the page scrolls", () -> (Double) evaluate("return window.scrollY") > 1000);
	}

	/** Each question makes the workbench wait for the browser. */
	@Test
	public void thePageIsAskedToScrollOncePerLine() throws Exception {
		workbench.open(LONG);
		untilSeen("The pier is old.");
		int planks = LONG.indexOf("many planks");
		workbench.select(planks, 0);
		Screen.pause(1000);
		preview.browser().execute("asked = 0; scroll = newsmarkScrollTo;"
				+ "newsmarkScrollTo = function (line) { asked++; scroll(line); }");
		workbench.select(planks + 2, 0);
		Screen.pause(300);
		assertEquals(0.0, evaluate("return asked"));
		workbench.select(LONG.length() - 1, 0);
		Screen.until("the page scrolls", () -> (Double) evaluate("return asked") > 0);
	}

	@Test
	public void nothingElseIsHandledWhileTheCaretMoves() throws Exception {
		workbench.open(LONG);
		untilSeen("The pier is old.");
		Screen.pause(500);
		boolean[] isHandled = new boolean[1];
		Display.getCurrent().timerExec(0, () -> isHandled[0] = true);
		workbench.select(LONG.length() - 1, 0);
		workbench.type("\n\nIt was.");
		assertFalse(isHandled[0]);
		untilSeen("It was.");
	}

	@Test
	public void thePageIsThatOfTheEditorOnTop() throws Exception {
		ITextEditor first = workbench.open(workbench.file("a.news", CheckingTest.RIGHT));
		workbench.open(workbench.file("b.news", CheckingTest.RIGHT.replace("The pier", "A bridge")));
		untilSeen("A bridge is old.");
		Workbench.page().activate(Workbench.page().showView(IPageLayout.ID_PROJECT_EXPLORER));
		Workbench.page().bringToTop(first);
		untilSeen("The pier is old.");
	}

	@Test
	public void theEditorFollowsThePage() throws Exception {
		ISourceViewer viewer = Workbench.viewer(workbench.open(workbench.file("a.news", LONG)));
		untilSeen("The pier is old.");
		Screen.pause(500);
		preview.browser().execute("window.scrollTo(0, 3000)");
		Screen.until("the editor scrolls", () -> viewer.getTopIndex() > 50);
	}

	@Test
	public void aClickGoesToTheText() throws Exception {
		ISourceViewer viewer = Workbench.viewer(workbench.open(workbench.file("a.news", LONG)));
		untilSeen("The pier is old.");
		preview.browser().execute("document.querySelectorAll('p[data-newsmark-line]')[2].click()");
		Screen.until("the caret goes there", () -> viewer.getDocument().getLineOfOffset(viewer.getSelectedRange().x) == 9);
	}

	@Test
	public void wordsAreSelectedWithoutLeavingThePage() throws Exception {
		ISourceViewer viewer = Workbench.viewer(workbench.open(workbench.file("a.news", LONG)));
		untilSeen("The pier is old.");
		preview.browser().execute("var third = document.querySelectorAll('p[data-newsmark-line]')[2];"
				+ "getSelection().selectAllChildren(third); third.click()");
		Screen.pause(500);
		assertEquals(0, viewer.getSelectedRange().x);
	}

	@Test
	public void scriptsOfThePageDoNotRun() throws Exception {
		workbench.open(workbench.file("a.news", CheckingTest.RIGHT));
		untilSeen("The pier is old.");
		assertTrue(evaluate("return document.head.innerHTML").toString().contains("script-src 'nonce-"));
		preview.browser().execute("var s = document.createElement('script'); s.textContent = 'window.ran = 1';"
				+ "document.body.appendChild(s); document.body.setAttribute('onclick', 'window.ran = 2'); document.body.click();");
		assertEquals("undefined", evaluate("return typeof window.ran"));
	}

	private void untilSeen(String words) {
		Screen.until("the page says " + words, () -> preview.isShowing()
				&& String.valueOf(evaluate("return document.body.innerText")).contains(words));
	}

	private Object evaluate(String script) {
		return preview.browser().evaluate(script);
	}
}
