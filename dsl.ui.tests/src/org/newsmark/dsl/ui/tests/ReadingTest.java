package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.reading.Occurrences;

public class ReadingTest {

	private static final String STORY = """
			source mill: person "Vera Mill" {
			  role "Bridge keeper"
			}
			---
			[The bridge is closed]{claim by @mill} and [it rains [on Saturday]{date 2025-10-18}]{claim by @mi‸ll}.
			""";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void declarationsFold() throws Exception {
		workbench.open(STORY);
		ProjectionAnnotationModel folds = workbench.viewer().getProjectionAnnotationModel();
		Screen.until("a fold", () -> !all(folds).isEmpty());
		int lines = workbench.widget().getLineCount();
		folds.collapseAll(0, workbench.document().getLength());
		assertTrue(workbench.widget().getLineCount() < lines);
	}

	@Test
	public void whatTheCaretStandsOnIsMarkedEverywhere() throws Exception {
		workbench.open(STORY);
		Screen.until("three marks", () -> all(workbench.viewer().getAnnotationModel()).stream()
				.filter(annotation -> annotation.getType().equals(Occurrences.TYPE)).count() == 3);
	}

	@Test
	public void marksGoWithTheEditorInWhichTheCaretStood() throws Exception {
		workbench.open(STORY.replace("‸", ""));
		ITextEditor second = (ITextEditor) Workbench.page().openEditor(workbench.editor().getEditorInput(),
				workbench.editor().getSite().getId(), true, IWorkbenchPage.MATCH_NONE);
		second.selectAndReveal(STORY.indexOf("mill"), 0);
		Screen.until("marks", () -> all(workbench.viewer().getAnnotationModel()).stream()
				.anyMatch(annotation -> annotation.getType().equals(Occurrences.TYPE)));
		Workbench.page().closeEditor(second, false);
		Screen.until("no marks", () -> all(workbench.viewer().getAnnotationModel()).stream()
				.noneMatch(annotation -> annotation.getType().equals(Occurrences.TYPE)));
	}

	@Test
	public void rulersAreNotDrawnAnewWhereTheCaretStandsOnNoName() throws Exception {
		workbench.open(STORY);
		Screen.until("marks", () -> all(workbench.viewer().getAnnotationModel()).stream()
				.anyMatch(annotation -> annotation.getType().equals(Occurrences.TYPE)));
		workbench.select(STORY.indexOf("person"), 0);
		Screen.until("no marks", () -> all(workbench.viewer().getAnnotationModel()).stream()
				.noneMatch(annotation -> annotation.getType().equals(Occurrences.TYPE)));
		Screen.pause(500);
		int[] changes = new int[1];
		workbench.viewer().getAnnotationModel().addAnnotationModelListener(model -> changes[0]++);
		workbench.select(STORY.indexOf("person") + 2, 0);
		Screen.pause(1000);
		assertEquals(1, changes[0]); // by the listener itself
	}

	@Test
	public void aSourceTellsWhatRestsOnIt() throws Exception {
		workbench.open(STORY);
		Screen.until("a mining", () -> workbench.widget().getLineVerticalIndent(0) > 0);
		Screen.pause(500);
		Screen.screenshot("minings");
	}

	@Test
	public void theBracketThatBelongsToOneIsFramed() throws Exception {
		workbench.open(STORY);
		Screen.until("colors", () -> workbench.style("bridge is") != null);
		workbench.select(STORY.indexOf(" and "), 0);
		Screen.pause(500);
		byte[] bare = picture("[The").data;
		workbench.select(STORY.indexOf("closed]") + "closed]".length(), 0);
		Screen.until("a frame", () -> !Arrays.equals(bare, picture("[The").data));
		workbench.select(STORY.indexOf(" and "), 0);
		Screen.until("no frame", () -> Arrays.equals(bare, picture("[The").data));
	}

	/** Returns how the first letter of the words is seen. */
	private ImageData picture(String words) {
		int offset = workbench.viewer().modelOffset2WidgetOffset(workbench.document().get().indexOf(words));
		Rectangle letter = workbench.widget().getTextBounds(offset, offset);
		Image image = new Image(workbench.widget().getDisplay(), letter.width, letter.height);
		GC screen = new GC(workbench.widget());
		screen.copyArea(image, letter.x, letter.y);
		ImageData seen = image.getImageData();
		screen.dispose();
		image.dispose();
		return seen;
	}

	@Test
	public void proseIsWrapped() throws Exception {
		workbench.open(STORY);
		Screen.until("soft wrap", () -> workbench.widget().getWordWrap());
	}

	private static List<Annotation> all(IAnnotationModel model) {
		List<Annotation> all = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(all::add);
		return all;
	}
}
