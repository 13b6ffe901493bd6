package org.newsmark.dsl.ui.ledger;

import java.util.Comparator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Sorts the rows by a column; what has no source stays on top. */
final class LedgerOrder extends ViewerComparator {

	private LedgerColumn column = LedgerColumn.WORDS;
	private boolean isReversed;

	/** Sorts by a column, the other way round where it is sorted by that one already. */
	void by(LedgerColumn chosen) {
		isReversed = chosen == column && !isReversed;
		column = chosen;
	}

	boolean isReversed() {
		return isReversed;
	}

	Comparator<LedgerRow> rows() {
		Comparator<LedgerRow> order = isReversed ? column.order().reversed() : column.order();
		return Comparator.comparing(LedgerRow::isUnsourced).reversed().thenComparing(order);
	}

	@Override
	public int compare(Viewer viewer, Object first, Object second) {
		return rows().compare((LedgerRow) first, (LedgerRow) second);
	}
}
