package org.newsmark.dsl.ui.ledger;

import java.util.List;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/**
 * Hands the tree the rows that are seen: of thousands, most never are. Of each the tree must know that it is there, for
 * which the platform takes its time: it is told of some at a time, so that the workbench listens in between.
 */
final class LedgerContent implements ILazyTreeContentProvider {

	private static final int AT_ONCE = 25;

	private final LedgerTree tree;
	private ShownRows rows = new ShownRows(List.of(), new LedgerFilter(""), new LedgerOrder().rows());

	LedgerContent(LedgerTree tree) {
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
		tree.fill(parent, index, row, below(row).size());
	}

	@Override
	public void updateChildCount(Object element, int before) {
		int count = below(element).size();
		int told = element instanceof LedgerRow ? count : Math.min(count, Math.max(before, AT_ONCE));
		if (told != before) {
			tree.setChildCount(element, told);
		}
	}

	/** Tells the tree, little by little, of all rows of its input, and then does something. */
	void tellAll(Runnable then) {
		if (tree.getControl().isDisposed()) {
			return;
		}
		int told = tree.getTree().getItemCount();
		int count = rows.top().size();
		if (told >= count) {
			then.run();
			return;
		}
		ShownRows telling = rows;
		tree.grow(telling, Math.min(count, told + AT_ONCE));
		tree.getControl().getDisplay().asyncExec(() -> {
			if (telling == rows) {
				tellAll(then);
			}
		});
	}

	private List<LedgerRow> below(Object parent) {
		return parent instanceof LedgerRow row ? rows.below(row) : rows.top();
	}

	@Override
	public Object getParent(Object row) {
		return null;
	}
}
