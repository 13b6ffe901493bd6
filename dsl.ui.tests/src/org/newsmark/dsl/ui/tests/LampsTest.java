package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerHelpRegistry;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.AnnotationPreferenceLookup;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.checking.FindingMarkers;

public class LampsTest {

	private static final String UNREADABLE = CheckingTest.WRONG.replace("  slug", "  color red\n  slug");

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void lampsStandWhereThereIsAFixAlone() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", UNREADABLE);
		workbench.open(story);
		Screen.until("it is marked", () -> Workbench.rules(story).contains("syntax"));
		Screen.pause(500);
		Screen.screenshot("lamps");
		IMarkerHelpRegistry fixes = IDE.getMarkerHelpRegistry();
		List<String> rules = new ArrayList<>();
		workbench.viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(each -> {
			if (each instanceof MarkerAnnotation annotation) {
				IMarker marker = annotation.getMarker();
				String rule = marker.getAttribute(FindingMarkers.RULE, "");
				boolean hasFix = fixes.getResolutions(marker).length > 0;
				assertEquals(rule, hasFix, fixes.hasResolutions(marker));
				assertEquals(rule, hasFix ? null : sign(ISharedImages.IMG_OBJS_ERROR_TSK), ownSign(annotation));
				rules.add(rule + (hasFix ? " with a lamp" : ""));
			}
		});
		Collections.sort(rules);
		assertEquals(List.of("syntax", "unresolved-reference with a lamp"), rules);
	}

	/** Returns what is drawn instead of the platform's own sign. */
	private static Image ownSign(Annotation annotation) {
		return new AnnotationPreferenceLookup().getAnnotationPreference(annotation).getAnnotationImageProvider()
				.getManagedImage(annotation);
	}

	private static Image sign(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(name);
	}
}
