package org.newsmark.dsl.ide.actions;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.newsmark.dsl.validation.Fix;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Offers to make all fixes of the file that are right without a look, of whatever rule. */
@Singleton
final class FixAllSafe implements ActionFamily {

	@Inject
	private Cures cures;

	@Override
	public String kind() {
		return CodeActions.FIX_ALL;
	}

	@Override
	public List<CodeAction> of(ActionRequest request) {
		return cures.together("Make every safe fix in the file", kind(),
				cures.of(request.findings(), request, Fix::isSafe), 1, request).stream().toList();
	}
}
