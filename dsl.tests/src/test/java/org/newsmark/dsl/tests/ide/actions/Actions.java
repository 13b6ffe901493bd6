package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.tests.ide.Editor;

/** Asks an editor for actions the way its menu does, and makes them. */
final class Actions {

	private final Editor editor;

	Actions(Editor editor) {
		this.editor = editor;
	}

	/** Opens a story with a usual header, published on a Sunday, in which {@code ‸} marks the selection. */
	Actions story(String body) {
		editor.open(HEADER + "---\n" + body);
		return this;
	}

	static final String HEADER = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n\n"
			+ "source mayor: person \"Ada Lund\" {\n  role \"Mayor of Hollow\"\n}\n\n"
			+ "source gazette: publication \"The Hollow Gazette\" {\n  url \"https://example.org/gazette\"\n}\n\n";

	/** Returns what is offered at the selection; of some kinds only, if any are named. */
	List<CodeAction> all(String... only) {
		return at(editor.selection(), only);
	}

	List<CodeAction> at(Range range, String... only) {
		List<Diagnostic> shown = editor.diagnostics();
		CodeActionContext context = new CodeActionContext(shown, only.length == 0 ? null : List.of(only));
		return Editor.get(editor.files().codeAction(new CodeActionParams(editor.file(), range, context))).stream()
				.map(action -> action.getRight()).toList();
	}

	List<String> titles(String... only) {
		return all(only).stream().map(CodeAction::getTitle).toList();
	}

	CodeAction get(String title, String... only) {
		List<CodeAction> found = all(only).stream().filter(action -> action.getTitle().equals(title)).toList();
		assertEquals("actions \"" + title + "\" among " + titles(only), 1, found.size());
		return found.get(0);
	}

	/** Makes an action and returns the body that it leaves. */
	String body(String title) {
		return body(get(title));
	}

	String body(CodeAction action) {
		String after = after(action);
		return after.substring(after.indexOf("---\n") + 4);
	}

	/** Returns the text of the open file after an action. */
	String after(CodeAction action) {
		return editor.after(action.getEdit(), editor.name(editor.file().getUri()));
	}

	/** Makes an action, has the file checked again, and returns the rules that still find something. */
	List<String> rulesAfter(CodeAction action) {
		String name = editor.name(editor.file().getUri());
		editor.edit(after(action));
		return editor.rules(name);
	}
}
