package org.newsmark.dsl.ui.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.Rule;
import org.junit.Test;

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

	/** What is not drawn yet has no text before it is asked for. */
	private static String text(TreeItem item, int column) {
		item.getText();
		return column < 0 ? "" : item.getText(column);
	}
}
