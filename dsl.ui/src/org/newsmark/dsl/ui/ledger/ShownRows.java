package org.newsmark.dsl.ui.ledger;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Holds the rows that a filter leaves, in their order. Finding them takes time, and is not for the thread that draws. */
final class ShownRows {

	private final LedgerFilter filter;
	private final Comparator<LedgerRow> order;
	private final List<LedgerRow> top;
	private final Map<LedgerRow, List<LedgerRow>> below = new IdentityHashMap<>();

	ShownRows(List<LedgerRow> all, LedgerFilter filter, Comparator<LedgerRow> order) {
		this.filter = filter;
		this.order = order;
		top = all.stream().filter(filter::shows).sorted(order).toList();
	}

	List<LedgerRow> top() {
		return top;
	}

	/** Returns what is shown below a row. Few rows are ever asked for what is below them. */
	List<LedgerRow> below(LedgerRow row) {
		return below.computeIfAbsent(row, above -> filter.below(above).sorted(order).toList());
	}
}
