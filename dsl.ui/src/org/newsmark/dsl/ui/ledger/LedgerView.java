package org.newsmark.dsl.ui.ledger;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.ui.icons.Icons;
import org.newsmark.dsl.ui.preview.StoryEditors;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Lists every source of the workspace with what rests on it, and on top the claims that rest on nothing. */
public final class LedgerView extends ViewPart {

	/** Names the view. */
	public static final String ID = "org.newsmark.dsl.ui.ledger";
	private static final int DELAY_MILLISECONDS = 500;

	private final Job reading = Job.createSystem("Reading the source ledger", (ICoreRunnable) monitor -> read());
	private final Runnable listener = () -> reading.schedule(DELAY_MILLISECONDS);
	private final LedgerContent content = new LedgerContent();
	private final LedgerOrder order = new LedgerOrder();
	private final LedgerFilter filter = new LedgerFilter();
	private TreeViewer tree;
	private Text wanted;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		wanted = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		wanted.setMessage("Filter by name, words, kind, status or file");
		wanted.addModifyListener(event -> filter(wanted.getText()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(wanted);
		tree = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION);
		tree.setUseHashlookup(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		tree.getTree().setHeaderVisible(true);
		for (LedgerColumn column : LedgerColumn.values()) {
			add(column);
		}
		tree.setContentProvider(content);
		tree.setComparator(order);
		tree.addFilter(filter);
		tree.addDoubleClickListener(event -> open((LedgerRow) tree.getStructuredSelection().getFirstElement()));
		getSite().setSelectionProvider(tree);
		IAction copy = copyAction();
		getViewSite().getActionBars().getToolBarManager().add(copy);
		getViewSite().getActionBars().setGlobalActionHandler("copy", copy);
		ServerInProcess.get().addListener(listener);
		reading.schedule();
	}

	@Override
	public void dispose() {
		ServerInProcess.get().removeListener(listener);
		reading.cancel();
		super.dispose();
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	/** Returns what shows the rows. */
	public TreeViewer tree() {
		return tree;
	}

	/** Shows what has all of these words somewhere. */
	public void filter(String words) {
		filter.look(words);
		tree.refresh();
	}

	/** Returns the rows that are shown as comma-separated values: the selected ones, or all. */
	public String table() {
		IStructuredSelection selected = tree.getStructuredSelection();
		List<LedgerRow> rows = selected.isEmpty() ? content.rows() : selected.stream().map(LedgerRow.class::cast).toList();
		return LedgerTable.write(rows.stream().filter(filter::shows).sorted(order.rows()).toList());
	}

	/** Opens the file in which a row stands, there. */
	void open(LedgerRow row) {
		try {
			if (row != null && row.range() != null) {
				StoryEditors.show(getSite().getPage(), row.uri(), row.range());
			}
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
	}

	private void add(LedgerColumn shown) {
		TreeViewerColumn column = new TreeViewerColumn(tree, shown == LedgerColumn.COUNT ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(shown.title());
		column.getColumn().setWidth(shown.width());
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(row -> shown.text((LedgerRow) row),
				row -> shown == LedgerColumn.WORDS ? Icons.of(((LedgerRow) row).picture()) : null));
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			order.by(shown);
			tree.getTree().setSortColumn(column.getColumn());
			tree.getTree().setSortDirection(order.isReversed() ? SWT.DOWN : SWT.UP);
			tree.refresh();
		}));
	}

	private IAction copyAction() {
		IAction copy = new Action("Copy as CSV") {

			@Override
			public void run() {
				Clipboard clipboard = new Clipboard(tree.getControl().getDisplay());
				clipboard.setContents(new Object[] { table() }, new Transfer[] { TextTransfer.getInstance() });
				clipboard.dispose();
			}
		};
		copy.setToolTipText("Copy the selected rows, or all, for a spreadsheet");
		return copy;
	}

	/** The server answers when it has read what changed. */
	private void read() {
		List<LedgerRow> rows = LedgerRow.read(ServerInProcess.get().execute(Commands.LEDGER).join());
		Display display = tree.getControl().isDisposed() ? null : tree.getControl().getDisplay();
		if (display != null) {
			display.asyncExec(() -> show(rows));
		}
	}

	private void show(List<LedgerRow> rows) {
		if (!tree.getControl().isDisposed() && !rows.equals(content.rows())) {
			boolean isFirst = content.rows().isEmpty();
			tree.setInput(rows);
			if (isFirst && rows.get(0).isUnsourced()) {
				tree.setExpandedState(rows.get(0), true);
			}
		}
	}
}
