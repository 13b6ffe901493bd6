package org.newsmark.dsl.ui.ledger;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Hands the rows to the tree. */
final class LedgerContent implements ITreeContentProvider {

	private List<LedgerRow> rows = List.of();

	List<LedgerRow> rows() {
		return rows;
	}

	@Override
	@SuppressWarnings("unchecked")
	public void inputChanged(Viewer viewer, Object before, Object after) {
		rows = after == null ? List.of() : (List<LedgerRow>) after;
	}

	@Override
	public Object[] getElements(Object input) {
		return rows.toArray();
	}

	@Override
	public Object[] getChildren(Object row) {
		return ((LedgerRow) row).children().toArray();
	}

	@Override
	public Object getParent(Object row) {
		return null;
	}

	@Override
	public boolean hasChildren(Object row) {
		return !((LedgerRow) row).children().isEmpty();
	}
}
