package org.newsmark.dsl.tests.ide;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.prose.TextRange;

/** Makes edits as an editor does. */
final class AppliedEdits {

	private AppliedEdits() {
	}

	/** Returns the text of one of the files of an edit. */
	static String of(WorkspaceEdit edit, String uri, String text) {
		if (edit.getDocumentChanges() == null) {
			return of(edit.getChanges().getOrDefault(uri, List.of()), text);
		}
		return edit.getDocumentChanges().stream().filter(change -> change.isLeft()).map(change -> change.getLeft())
				.filter(change -> change.getTextDocument().getUri().equals(uri))
				.map(change -> of(change.getEdits().stream().map(each -> each.getLeft()).toList(), text)).findFirst()
				.orElse(text);
	}

	static String of(List<? extends TextEdit> edits, String text) {
		Positions positions = new Positions(text);
		StringBuilder result = new StringBuilder(text);
		edits.stream().sorted(Comparator
				.<TextEdit>comparingInt(edit -> positions.offset(edit.getRange().getStart())).reversed())
				.forEach(edit -> {
					TextRange replaced = positions.offsets(edit.getRange());
					result.replace(replaced.start(), replaced.end(), edit.getNewText());
				});
		return result.toString();
	}
}
