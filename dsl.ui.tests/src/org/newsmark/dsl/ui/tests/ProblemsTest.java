package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.checking.FindingMarkers;

public class ProblemsTest {

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void theViewNamesTheRule() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", CheckingTest.WRONG);
		IViewPart problems = Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		TreeViewer viewer = (TreeViewer) problems.getSite().getSelectionProvider();
		Tree tree = viewer.getTree();
		workbench.open(story);
		List<String> columns = Arrays.stream(tree.getColumns()).map(TreeColumn::getText).toList();
		Screen.until("the rule in " + columns, () -> {
			Screen.pause(300);
			viewer.expandAll();
			return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
					.map(item -> text(item, columns.indexOf("Rule"))).anyMatch("unresolved-reference"::equals);
		});
		Screen.screenshot("problems");
	}

	@Test
	public void thePageOfARuleIsOfferedForFindingsAlone() throws Exception {
		IFile story = workbench.isNewsroom().file("a.news", CheckingTest.WRONG);
		story.createMarker(IMarker.PROBLEM, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, "Not ours"));
		IViewPart problems = Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		TreeViewer tree = (TreeViewer) problems.getSite().getSelectionProvider();
		Screen.until("both problems", () -> {
			Screen.pause(300);
			tree.expandAll();
			return problem(tree, FindingMarkers.TYPE).isPresent() && problem(tree, IMarker.PROBLEM).isPresent();
		});
		assertTrue(isOffered(tree, FindingMarkers.TYPE));
		assertFalse(isOffered(tree, IMarker.PROBLEM));
		assertTrue(isOffered(tree, FindingMarkers.TYPE));
	}

	private static boolean isOffered(TreeViewer tree, String type) {
		tree.setSelection(new StructuredSelection(problem(tree, type).orElseThrow().getData()));
		Screen.pause(100);
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand("org.newsmark.dsl.ui.openRulePage");
		command.setEnabled(PlatformUI.getWorkbench().getService(IHandlerService.class).getCurrentState());
		return command.isEnabled();
	}

	private static Optional<TreeItem> problem(TreeViewer tree, String type) {
		return Arrays.stream(tree.getTree().getItems()).flatMap(group -> Arrays.stream(group.getItems()))
				.peek(TreeItem::getText).filter(item -> {
					IMarker marker = Adapters.adapt(item.getData(), IMarker.class);
					return marker != null && type.equals(type(marker));
				}).findFirst();
	}

	private static String type(IMarker marker) {
		try {
			return marker.getType();
		} catch (CoreException isGone) {
			return "";
		}
	}

	/** What is not drawn yet has no text before it is asked for. */
	private static String text(TreeItem item, int column) {
		item.getText();
		return column < 0 ? "" : item.getText(column);
	}
}
