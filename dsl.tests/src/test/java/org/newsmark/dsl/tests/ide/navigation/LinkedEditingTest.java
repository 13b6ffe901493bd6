package org.newsmark.dsl.tests.ide.navigation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class LinkedEditingTest {

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void anIdChangesWithItsMentions() {
		editor.open("story \"x\" {\n  published 2025-11-30\n}\nsource m‸ayor: person \"Ada\"\n---\n[Closed]{claim by @mayor}.\n");
		assertEquals(2, ranges().getRanges().size());
	}

	/** Typing there would leave the other file behind: that takes a rename. */
	@Test
	public void whatAnotherFileNamesIsNotOffered() {
		editor.with("story.news", "story \"x\" {\n  published 2025-11-30\n}\n---\n[Closed]{claim by @mayor}.\n");
		editor.open("newsroom.news", "source m‸ayor: person \"Ada\"\n");
		assertNull(ranges());
	}

	private LinkedEditingRanges ranges() {
		return Editor.get(editor.files().linkedEditingRange(new LinkedEditingRangeParams(editor.file(), editor.caret())));
	}
}
