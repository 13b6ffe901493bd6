package org.newsmark.dsl.ide.actions;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;

/** Offers the changes of one sort. */
interface ActionFamily {

	/** Returns the kind of the changes, or what their kinds begin with: the family is not asked where none is wanted. */
	String kind();

	/** Returns what applies, the best first. */
	List<CodeAction> of(ActionRequest request);
}
