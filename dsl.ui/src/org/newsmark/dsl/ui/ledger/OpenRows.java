package org.newsmark.dsl.ui.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Remembers which rows are open, over a change of what stands below them. */
final class OpenRows implements ITreeViewerListener {

	private final Set<String> open = new HashSet<>();

	void add(LedgerRow row) {
		open.add(key(row));
	}

	/** Opens, in a tree that was filled anew, what was open before. */
	void open(Tree tree, List<LedgerRow> top) {
		for (int i = 0; i < top.size() && !open.isEmpty(); i++) {
			if (open.contains(key(top.get(i)))) {
				open(tree.getItem(i));
			}
		}
	}

	/** An item has nothing to open before it was asked for what it shows. */
	private static void open(TreeItem item) {
		item.getText();
		item.setExpanded(true);
	}

	@Override
	public void treeExpanded(TreeExpansionEvent event) {
		add((LedgerRow) event.getElement());
	}

	@Override
	public void treeCollapsed(TreeExpansionEvent event) {
		open.remove(key((LedgerRow) event.getElement()));
	}

	private static String key(LedgerRow row) {
		return row.uri() + " " + row.words();
	}
}
