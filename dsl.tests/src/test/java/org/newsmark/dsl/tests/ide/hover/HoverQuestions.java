package org.newsmark.dsl.tests.ide.hover;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupKind;
import org.junit.After;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.newsmark.dsl.tests.ide.Editor;

/** Points at something in a story and reads the card that is shown. */
public abstract class HoverQuestions {

	protected static final String STORY = """
			story "Bridge closed" {
			  published 2025-11-30
			}
			source mayor: person "Ada Lund" {
			  role "Mayor of Oddby"
			}
			""";

	@Rule
	public final TemporaryFolder outside = new TemporaryFolder();

	protected final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	protected String hover(String marked) {
		editor.open(marked);
		return card();
	}

	protected String card() {
		Hover hover = answer();
		assertEquals(MarkupKind.MARKDOWN, hover.getContents().getRight().getKind());
		return hover.getContents().getRight().getValue();
	}

	protected Hover answer() {
		return Editor.get(editor.files().hover(new HoverParams(editor.file(), editor.caret())));
	}

	protected String covered() {
		return editor.in(answer().getRange());
	}

	protected String hover(String name, String marked) {
		editor.open(name, marked);
		return card();
	}
}
