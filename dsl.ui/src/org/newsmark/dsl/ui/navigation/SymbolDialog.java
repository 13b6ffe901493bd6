package org.newsmark.dsl.ui.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.newsmark.dsl.ui.colors.Detail;
import org.newsmark.dsl.ui.icons.Icons;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Finds stories, sources and claims of the whole workspace by some letters. */
final class SymbolDialog extends Dialog {

	private Text filter;
	private TableViewer table;
	private Location chosen;

	SymbolDialog(Shell parent) {
		super(parent);
	}

	Optional<Location> chosen() {
		return Optional.ofNullable(chosen);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Open Story or Source");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		filter = new Text(area, SWT.SEARCH);
		filter.setMessage("some letters of a headline, a name, an id or a claim");
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addModifyListener(event -> ask());
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.getTable().setFocus();
			}
		}));
		table = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		table.addDoubleClickListener(event -> okPressed());
		GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
		fill.widthHint = 640;
		fill.heightHint = 360;
		table.getTable().setLayoutData(fill);
		ask();
		return area;
	}

	/** Answers to what was typed over meanwhile are dropped. */
	private void ask() {
		String query = filter.getText();
		Display display = filter.getDisplay();
		ServerInProcess.started().thenCompose(server -> server.workspace().symbol(new WorkspaceSymbolParams(query)))
				.thenAccept(answer -> display.asyncExec(() -> {
					if (!filter.isDisposed() && filter.getText().equals(query)) {
						show(answer.getRight());
					}
				}));
	}

	private void show(List<? extends WorkspaceSymbol> symbols) {
		table.setInput(symbols);
		if (!symbols.isEmpty()) {
			table.setSelection(new StructuredSelection(symbols.get(0)), true);
		}
	}

	@Override
	protected void okPressed() {
		if (table.getStructuredSelection().getFirstElement() instanceof WorkspaceSymbol symbol) {
			chosen = symbol.getLocation().getLeft();
			super.okPressed();
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public Image getImage(Object element) {
			return Icons.of(((WorkspaceSymbol) element).getKind());
		}

		@Override
		public StyledString getStyledText(Object element) {
			WorkspaceSymbol symbol = (WorkspaceSymbol) element;
			return new StyledString(symbol.getName())
					.append("  " + symbol.getContainerName(), Detail.STYLER);
		}
	}
}
