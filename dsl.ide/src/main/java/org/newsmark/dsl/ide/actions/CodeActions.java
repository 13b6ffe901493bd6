package org.newsmark.dsl.ide.actions;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.ide.workspace.Draft;

import com.google.inject.Singleton;

/** Offers changes of the text. */
@Singleton
public final class CodeActions {

	/** Returns what can be done with a range: quick fixes first, then refactorings. */
	public List<CodeAction> of(Draft draft, Range range, CodeActionContext context) {
		return List.of();
	}
}
