package org.newsmark.dsl.ui.ledger;

import java.util.List;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;

/** Hands the tree the rows that are seen: of thousands, most never are. */
final class LedgerContent implements ILazyTreeContentProvider {

	private final TreeViewer tree;
	private ShownRows rows = new ShownRows(List.of(), new LedgerFilter(""), new LedgerOrder().rows());

	LedgerContent(TreeViewer tree) {
		this.tree = tree;
	}

	@Override
	public void inputChanged(Viewer viewer, Object before, Object after) {
		if (after != null) {
			rows = (ShownRows) after;
		}
	}

	@Override
	public void updateElement(Object parent, int index) {
		LedgerRow row = below(parent).get(index);
		tree.replace(parent, index, row);
		tree.setChildCount(row, below(row).size());
	}

	@Override
	public void updateChildCount(Object element, int before) {
		if (below(element).size() != before) {
			tree.setChildCount(element, below(element).size());
		}
	}

	private List<LedgerRow> below(Object parent) {
		return parent instanceof LedgerRow row ? rows.below(row) : rows.top();
	}

	@Override
	public Object getParent(Object row) {
		return null;
	}
}
