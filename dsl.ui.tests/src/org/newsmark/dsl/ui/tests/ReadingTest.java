package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
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
		Workbench.until("a fold", () -> !all(folds).isEmpty());
		int lines = workbench.viewer().getTextWidget().getLineCount();
		folds.collapseAll(0, workbench.document().getLength());
		assertTrue(workbench.viewer().getTextWidget().getLineCount() < lines);
	}

	@Test
	public void whatTheCaretStandsOnIsMarkedEverywhere() throws Exception {
		workbench.open(STORY);
		Workbench.until("three marks", () -> all(workbench.viewer().getAnnotationModel()).stream()
				.filter(annotation -> annotation.getType().equals(Occurrences.TYPE)).count() == 3);
	}

	@Test
	public void aSourceTellsWhatRestsOnIt() throws Exception {
		workbench.open(STORY);
		Workbench.until("a mining", () -> workbench.viewer().getTextWidget().getLineVerticalIndent(0) > 0);
		Workbench.pump(500);
		Workbench.screenshot("minings");
	}

	@Test
	public void proseIsWrapped() throws Exception {
		workbench.open(STORY);
		Workbench.until("soft wrap", () -> workbench.viewer().getTextWidget().getWordWrap());
	}

	private static List<Annotation> all(IAnnotationModel model) {
		List<Annotation> all = new ArrayList<>();
		model.getAnnotationIterator().forEachRemaining(all::add);
		return all;
	}
}
