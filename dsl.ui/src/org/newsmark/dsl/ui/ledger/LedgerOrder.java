package org.newsmark.dsl.ui.ledger;

import java.util.Comparator;

/** Sorts the rows by a column; what has no source stays on top. */
final class LedgerOrder {

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
}
