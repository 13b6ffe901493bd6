package org.newsmark.dsl.ui.fixes;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Lets the user choose one of several actions, right below the caret. */
final class ActionMenu {

	private final List<CodeAction> actions;

	ActionMenu(List<CodeAction> actions) {
		this.actions = actions;
	}

	void open(StyledText text) {
		Menu menu = new Menu(text.getShell(), SWT.POP_UP);
		for (CodeAction action : actions) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(action.getTitle().replace("&", "&&"));
			item.setImage(ActionIcons.of(action));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Actions.perform(action, text)));
		}
		// The choice is told only after the menu has gone.
		menu.addMenuListener(MenuListener.menuHiddenAdapter(event -> text.getDisplay().asyncExec(menu::dispose)));
		Point caret = text.getLocationAtOffset(text.getCaretOffset());
		menu.setLocation(text.toDisplay(caret.x, caret.y + text.getLineHeight(text.getCaretOffset())));
		menu.setVisible(true);
	}
}
