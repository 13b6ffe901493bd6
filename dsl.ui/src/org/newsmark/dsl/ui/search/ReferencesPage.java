package org.newsmark.dsl.ui.search;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;
import org.newsmark.dsl.ui.search.FoundReferences.Reference;

/** Shows the places that were found in the Search view: files, and in them the lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

	public ReferencesPage() {
		super(FLAG_LAYOUT_TREE);
	}

	@Override
	protected void configureTreeViewer(TreeViewer tree) {
		tree.setContentProvider(new Content());
		tree.setLabelProvider(LabelProvider.createTextProvider(ReferencesPage::label));
	}

	@Override
	protected void configureTableViewer(TableViewer table) {
		table.setContentProvider(ArrayContentProvider.getInstance());
	}

	/** The platform opens nothing by itself. */
	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
		openAndSelect(getSite().getPage(), (IFile) match.getElement(), offset, length, activate);
	}

	@Override
	public Match[] getDisplayedMatches(Object element) {
		return element instanceof Reference reference ? new Match[] { reference } : super.getDisplayedMatches(element);
	}

	@Override
	public int getDisplayedMatchCount(Object element) {
		return element instanceof Reference ? 1 : super.getDisplayedMatchCount(element);
	}

	private static String label(Object element) {
		return element instanceof Reference reference ? reference.line()
				: ((IFile) element).getFullPath().makeRelative().toString();
	}

	@Override
	protected void elementsChanged(Object[] files) {
		refresh();
	}

	@Override
	protected void clear() {
		refresh();
	}

	private void refresh() {
		getViewer().refresh();
		if (getViewer() instanceof TreeViewer tree) {
			tree.expandAll();
		}
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object result) {
			return ((FoundReferences) result).getElements();
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof IFile && getInput() != null ? getInput().getMatches(element) : new Match[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Match match ? match.getElement() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}
}
