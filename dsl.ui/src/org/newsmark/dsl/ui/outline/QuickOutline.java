package org.newsmark.dsl.ui.outline;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.dsl.ui.editor.StoryEditors;

/** Finds a part of the story by some letters of its name. */
final class QuickOutline extends PopupDialog {

	private final ITextEditor editor;
	private Text filter;
	private TreeViewer tree;

	QuickOutline(Shell parent, ITextEditor editor) {
		super(parent, SWT.RESIZE, true, true, false, false, false, "Quick Outline", null);
		this.editor = editor;
	}

	@Override
	public int open() {
		int code = super.open();
		Symbols.of(StoryEditors.document(editor), this::fill);
		return code;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		filter = new Text(parent, SWT.NONE);
		filter.setMessage("type filter text");
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addModifyListener(event -> {
			tree.refresh();
			selectFirst();
		});
		filter.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		return filter;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE);
		Symbols.show(tree);
		tree.addFilter(new ViewerFilter() {

			@Override
			public boolean select(Viewer viewer, Object parentElement, Object symbol) {
				return fits((DocumentSymbol) symbol);
			}
		});
		tree.addDoubleClickListener(event -> go());
		tree.getTree().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
		fill.widthHint = 480;
		fill.heightHint = 320;
		tree.getTree().setLayoutData(fill);
		return tree.getTree();
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	private void fill(List<DocumentSymbol> symbols) {
		if (getShell() != null && !getShell().isDisposed()) {
			tree.setInput(symbols);
			selectFirst();
		}
	}

	private boolean fits(DocumentSymbol symbol) {
		return symbol.getName().toLowerCase(Locale.ROOT).contains(filter.getText().toLowerCase(Locale.ROOT))
				|| Symbols.children(symbol).stream().anyMatch(this::fits);
	}

	/** Selects the first part that fits by itself, not by what it holds. */
	private void selectFirst() {
		tree.expandAll();
		TreeItem first = first(tree.getTree().getItems());
		if (first != null) {
			tree.getTree().setSelection(first);
		}
	}

	private TreeItem first(TreeItem[] items) {
		for (TreeItem item : items) {
			boolean fits = item.getText().toLowerCase(Locale.ROOT).contains(filter.getText().toLowerCase(Locale.ROOT));
			TreeItem found = fits ? item : first(item.getItems());
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private void pressed(KeyEvent event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			go();
		} else if (event.keyCode == SWT.ARROW_DOWN && event.widget == filter) {
			tree.getTree().setFocus();
		}
	}

	private void go() {
		if (tree.getStructuredSelection().getFirstElement() instanceof DocumentSymbol symbol) {
			close();
			Symbols.reveal(symbol, editor);
		}
	}
}
