package org.newsmark.dsl.ui.ledger;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
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
import org.newsmark.dsl.ui.icons.Icons;
import org.newsmark.dsl.ui.navigation.Places;
import org.newsmark.dsl.ui.server.ServerInProcess;
import org.newsmark.dsl.ui.view.WhenSeen;

/** Lists every source of the workspace with what rests on it, and on top the claims that rest on nothing. */
public final class LedgerView extends ViewPart {

	/** Names the view. */
	public static final String ID = "org.newsmark.dsl.ui.ledger";
	private static final int DELAY_MILLISECONDS = 500;

	private final Job reading = Job.createSystem("Reading the source ledger", (ICoreRunnable) monitor -> read());
	private WhenSeen renewal;
	private WhenSeen arrangement;
	private final Runnable listener = () -> renewal.ask();
	private final Job arranging = Job.createSystem("Arranging the source ledger", (ICoreRunnable) monitor -> arrange());
	private final OpenRows open = new OpenRows();
	private final LedgerOrder order = new LedgerOrder();
	private volatile List<LedgerRow> rows = List.of();
	private volatile LedgerFilter filter = new LedgerFilter("");
	private volatile Comparator<LedgerRow> sorted = order.rows();
	private ShownRows shown = new ShownRows(rows, filter, sorted);
	private LedgerTree tree;
	private LedgerContent content;
	private Text wanted;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		wanted = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		wanted.setMessage("Filter by name, words, kind, status or file");
		wanted.addModifyListener(event -> filter(wanted.getText()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(wanted);
		tree = new LedgerTree(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		tree.getTree().setHeaderVisible(true);
		for (LedgerColumn column : LedgerColumn.values()) {
			add(column);
		}
		content = new LedgerContent(tree);
		tree.setContentProvider(content);
		tree.addTreeListener(open);
		tree.addDoubleClickListener(event -> open((LedgerRow) tree.getStructuredSelection().getFirstElement()));
		getSite().setSelectionProvider(tree);
		IAction copy = copyAction();
		getViewSite().getActionBars().getToolBarManager().add(copy);
		getViewSite().getActionBars().setGlobalActionHandler("copy", copy);
		renewal = new WhenSeen(this, () -> reading.schedule(rows.isEmpty() ? 0 : DELAY_MILLISECONDS));
		arrangement = new WhenSeen(this, arranging::schedule);
		ServerInProcess.whenStarted(this::follow);
	}

	private void follow(ServerInProcess server) {
		if (!tree.getControl().isDisposed()) {
			server.addListener(listener);
			renewal.ask();
		}
	}

	@Override
	public void dispose() {
		ServerInProcess.whenStarted(server -> server.removeListener(listener));
		renewal.dispose();
		arrangement.dispose();
		reading.cancel();
		arranging.cancel();
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

	/** Shows, soon, what has all of these words somewhere. */
	public void filter(String words) {
		filter = new LedgerFilter(words);
		arrangement.ask();
	}

	/** Returns the rows that are shown as comma-separated values: the selected ones, or all. */
	public String table() {
		return LedgerTable.write(shown, tree.getStructuredSelection().toList());
	}

	/** Opens the file in which a row stands, there. */
	void open(LedgerRow row) {
		if (row != null && row.range() != null) {
			Places.open(row.uri(), row.range());
		}
	}

	private void add(LedgerColumn added) {
		TreeViewerColumn column = new TreeViewerColumn(tree, added == LedgerColumn.COUNT ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(added.title());
		column.getColumn().setWidth(added.width());
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(row -> added.text((LedgerRow) row),
				row -> added == LedgerColumn.WORDS ? Icons.of(((LedgerRow) row).picture()) : null));
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			order.by(added);
			tree.getTree().setSortColumn(column.getColumn());
			tree.getTree().setSortDirection(order.isReversed() ? SWT.DOWN : SWT.UP);
			sorted = order.rows();
			arrangement.ask();
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
		List<LedgerRow> found = LedgerRow.read(ServerInProcess.get().ledger().join());
		if (!found.equals(rows)) {
			rows = found;
			arrangement.ask();
		}
	}

	private void arrange() {
		ShownRows arranged = new ShownRows(rows, filter, sorted);
		Display display = tree.getControl().isDisposed() ? null : tree.getControl().getDisplay();
		if (display != null) {
			display.asyncExec(() -> show(arranged));
		}
	}

	private void show(ShownRows arranged) {
		if (!tree.getControl().isDisposed()) {
			boolean isFirst = shown.top().isEmpty();
			shown = arranged;
			tree.setInput(arranged);
			if (isFirst && !arranged.top().isEmpty() && arranged.top().get(0).isUnsourced()) {
				open.add(arranged.top().get(0));
			}
			content.tellAll(() -> open.open(tree.getTree(), arranged.top()));
		}
	}
}
