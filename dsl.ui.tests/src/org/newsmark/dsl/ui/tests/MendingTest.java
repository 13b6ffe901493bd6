package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.ui.server.Questions;

public class MendingTest {

	private static final String HEAD = "story \"Rain\" {\n  published 2025-10-18\n}\n---\n";
	private static final String TWO = HEAD + "It rained on 3 October 2025, and it snowed on 5 October 2025.\n";
	private static final String THREE = HEAD.replace("Rain", "Sun")
			+ "It was dry on 1 May 2025.\n\nIt was hot on 2 May 2025, and on 7 June 2025.\n";
	private static final String TWO_MENDED = HEAD
			+ "It rained on [3 October 2025]{date 2025-10-03}, and it snowed on [5 October 2025]{date 2025-10-05}.\n";
	private static final String THREE_MENDED = HEAD.replace("Rain", "Sun")
			+ "It was dry on [1 May 2025]{date 2025-05-01}.\n\n"
			+ "It was hot on [2 May 2025]{date 2025-05-02}, and on [7 June 2025]{date 2025-06-07}.\n";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void twoMarkersAreMendedInOneChange() throws Exception {
		workbench.open(TWO);
		Screen.until("markers", () -> markers().length == 2);
		IMarker[] markers = markers();
		WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) resolutions(markers[0])[0];
		assertEquals(1, fix.findOtherMarkers(markers).length);
		fix.run(markers, new NullProgressMonitor());
		Screen.until("both dates", () -> workbench.document().get().equals(TWO_MENDED));
		workbench.undo();
		assertEquals(TWO, workbench.document().get());
	}

	@Test
	public void fiveMarkersOfTwoFilesAreMendedInTheProblemsView() throws Exception {
		workbench.isNewsroom();
		IFile dry = workbench.file("dry.news", THREE);
		workbench.open(TWO);
		Screen.until("markers", () -> markers().length == 5);
		IViewPart problems = Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		TreeViewer tree = (TreeViewer) problems.getSite().getSelectionProvider();
		Screen.until("problems", () -> {
			Screen.pause(300);
			tree.expandAll();
			return problems(tree).length == 5;
		});
		tree.setSelection(new StructuredSelection(problems(tree)));
		Dialogs dialog = Dialogs.in("Quick Fix", Dialogs.screenshot("quick-fix"), Dialogs.push("Finish"));
		PlatformUI.getWorkbench().getService(IHandlerService.class)
				.executeCommand("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals", null);
		assertTrue(dialog.areDone());
		Screen.until("five dates", () -> workbench.document().get().equals(TWO_MENDED)
				&& dry.readString().equals(THREE_MENDED));
		Screen.until("no marker", () -> markers().length == 0);
		workbench.undoInAllFiles();
		assertEquals(TWO, workbench.document().get());
		assertEquals(THREE, dry.readString());
	}

	@Test
	public void whatCouldNotBeMendedIsSaid() throws Exception {
		workbench.open(TWO);
		Screen.until("markers", () -> markers().length == 2);
		IMarkerResolution fix = resolutions(markers()[0])[0];
		IMarker marker = markers()[0];
		workbench.document().set(HEAD);
		fix.run(marker);
		Screen.until("a sentence", () -> Dialogs.find(workbench.widget().getShell(), CLabel.class,
				line -> line.getText().startsWith("Nothing was mended")).isPresent());
	}

	@Test
	public void theWorkbenchGoesOnWhileItWaits() {
		CompletableFuture<String> answer = new CompletableFuture<>();
		Display.getDefault().timerExec(400, () -> answer.complete("yes"));
		assertEquals(Optional.of("yes"), Questions.patiently(answer));
	}

	private static Object[] problems(TreeViewer tree) {
		return Arrays.stream(tree.getTree().getItems()).flatMap(group -> Arrays.stream(group.getItems()))
				.peek(TreeItem::getText).map(TreeItem::getData).filter(item -> {
					IMarker marker = Adapters.adapt(item, IMarker.class);
					return marker != null && "unmarked-date".equals(marker.getAttribute(FindingMarkers.RULE, null));
				}).toArray();
	}

	private IMarker[] markers() throws CoreException {
		return Arrays.stream(workbench.project().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
				.filter(marker -> "unmarked-date".equals(marker.getAttribute(FindingMarkers.RULE, null)))
				.toArray(IMarker[]::new);
	}

	private static IMarkerResolution[] resolutions(IMarker marker) {
		return IDE.getMarkerHelpRegistry().getResolutions(marker);
	}
}
