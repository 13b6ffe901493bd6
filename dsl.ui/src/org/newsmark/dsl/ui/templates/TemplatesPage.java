package org.newsmark.dsl.ui.templates;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** Lets the user change the templates and add to them. */
public final class TemplatesPage extends TemplatePreferencePage {

	/** So many letters have room in the columns: a name, its context, a description, and whether it needs no look. */
	private static final int[] LETTERS = { 22, 20, 52, 14 };

	public TemplatesPage() {
		setPreferenceStore(Templates.preferences());
		setTemplateStore(Templates.store());
		setContextTypeRegistry(Templates.registry());
		setDescription("Pieces of text that are proposed along with what Newsmark knows, on Ctrl+Space.");
	}

	/** The platform's own page has room for names and descriptions of one word. */
	@Override
	protected Control createContents(Composite parent) {
		Control page = super.createContents(parent);
		Table table = getTableViewer().getTable();
		TableColumnLayout columns = new TableColumnLayout();
		int width = 0;
		for (int i = 0; i < LETTERS.length; i++) {
			int column = convertWidthInCharsToPixels(LETTERS[i]);
			columns.setColumnData(table.getColumn(i), new ColumnWeightData(LETTERS[i], column));
			width += column;
		}
		table.getParent().setLayout(columns);
		((GridData) table.getParent().getLayoutData()).widthHint = width;
		return page;
	}

	@Override
	protected boolean isShowFormatterSetting() {
		return false;
	}
}
