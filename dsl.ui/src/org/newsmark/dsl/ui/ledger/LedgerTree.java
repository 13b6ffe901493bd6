package org.newsmark.dsl.ui.ledger;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;

/**
 * Shows thousands of rows, and fills those that are seen. A viewer asks several times a row which ones are selected, for
 * which the platform looks at all that there are; filling a row changes nothing about it, so that it is not asked then. No
 * lambda is handed on here: Java would link it while the first row is drawn.
 */
final class LedgerTree extends TreeViewer {

	private static final Item[] NONE = {};

	private boolean isFilling;

	LedgerTree(Composite parent) {
		super(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
		setUseHashlookup(true);
	}

	/** Fills the row at an index below its parent, and says how many are below it. */
	void fill(Object parent, int index, LedgerRow row, int below) {
		isFilling = true;
		try {
			replace(parent, index, row);
			setChildCount(row, below);
		} finally {
			isFilling = false;
		}
	}

	/** Says that there are more rows, at the end. */
	void grow(Object parent, int count) {
		isFilling = true;
		try {
			setChildCount(parent, count);
		} finally {
			isFilling = false;
		}
	}

	@Override
	protected Item[] getSelection(Control tree) {
		return isFilling ? NONE : super.getSelection(tree);
	}
}
