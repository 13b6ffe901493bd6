package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.ide.diagnostics.DiagnosticWriter;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.FileChange;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Writes actions the way the protocol has them. */
@Singleton
final class ActionWriter {

	@Inject
	private DiagnosticWriter diagnostics;

	/** Writes a change of the draft. */
	CodeAction write(String title, String kind, Draft draft, List<Edit> edits) {
		CodeAction action = new CodeAction(title);
		action.setKind(kind);
		action.setEdit(new WorkspaceEdit(
				List.of(FileChange.of(draft.uri(), draft.version(), edits(edits, draft.positions())))));
		return action;
	}

	/** Writes a change of the draft that mends findings. */
	CodeAction write(Fix fix, String kind, ActionRequest request, List<Issue> mended) {
		CodeAction action = write(fix.title(), kind, request.draft(), fix.edits());
		action.setDiagnostics(mended.stream().map(finding -> diagnostic(finding, request)).toList());
		return action;
	}

	static List<TextEdit> edits(List<Edit> edits, Positions positions) {
		return joined(edits).stream().map(positions::edit).toList();
	}

	/** Editors do not agree on the order of two insertions at one place. */
	private static List<Edit> joined(List<Edit> edits) {
		List<Edit> joined = new ArrayList<>();
		for (Edit edit : edits) {
			Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && last.length() == 0 && last.offset() == edit.offset()) {
				joined.set(joined.size() - 1, new Edit(edit.offset(), edit.length(), last.text() + edit.text()));
			} else {
				joined.add(edit);
			}
		}
		return joined;
	}

	/** Editors know the action's finding again by what they sent, so that goes back as it came. */
	private Diagnostic diagnostic(Issue finding, ActionRequest request) {
		Diagnostic written = diagnostics.write(request.draft(), List.of(finding)).get(0);
		return request.shown().stream().filter(shown -> Objects.equals(code(shown), code(written))
				&& Objects.equals(shown.getRange(), written.getRange())).findFirst().orElse(written);
	}

	private static Object code(Diagnostic diagnostic) {
		Either<String, Integer> code = diagnostic.getCode();
		return code == null ? null : code.get();
	}
}
