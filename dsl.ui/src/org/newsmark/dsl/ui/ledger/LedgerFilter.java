package org.newsmark.dsl.ui.ledger;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Shows rows that have the words looked for, with what is above and, where a source has them, below them. */
final class LedgerFilter extends ViewerFilter {

	private String words = "";

	void look(String wanted) {
		words = wanted;
	}

	boolean shows(LedgerRow row) {
		return LedgerTable.matches(row, words) || row.children().stream().anyMatch(child -> LedgerTable.matches(child, words));
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object row) {
		return shows((LedgerRow) row) || parent instanceof LedgerRow above && LedgerTable.matches(above, words);
	}
}
