package org.newsmark.dsl.ui.fixes;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.newsmark.dsl.ui.icons.Icons;

/** Knows a picture for each kind of action: the last part of the kind's name is the name of the picture. */
final class ActionIcons {

	private ActionIcons() {
	}

	static Image of(CodeAction action) {
		return Icons.in("icons/" + action.getKind().replaceAll(".*\\.", "") + ".svg");
	}
}
