package org.newsmark.dsl.tests.ide.rename;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.After;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.ide.Editor;

/** Renames what stands at the caret. */
public abstract class RenameQuestions {

	protected static final String STORY = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n";
	protected static final String MAYOR = "source mayor: person \"Ada Lund\"\n";

	@Rule
	public final TemporaryFolder outside = new TemporaryFolder();

	protected final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	protected WorkspaceEdit rename(String id) {
		return Editor.get(editor.files().rename(new RenameParams(editor.file(), editor.caret(), id)));
	}

	protected String renamed(String id) {
		return editor.after(rename(id), "story.news");
	}

	protected String refusal(String id) {
		return assertThrows(ResponseErrorException.class, () -> rename(id)).getResponseError().getMessage();
	}

	protected PrepareRenameResult prepare() {
		return Editor.get(editor.files().prepareRename(new PrepareRenameParams(editor.file(), editor.caret()))).getSecond();
	}

	protected String unprepared() {
		return assertThrows(ResponseErrorException.class, this::prepare).getResponseError().getMessage();
	}
}
