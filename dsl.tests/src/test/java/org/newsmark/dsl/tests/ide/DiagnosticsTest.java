package org.newsmark.dsl.tests.ide;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.After;
import org.junit.Test;

public class DiagnosticsTest {

	private static final String STORY = "story \"Bridge closed\" {\n  published 2025-11-30\n}\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void findingsArePublishedAsCheckFindsThem() {
		editor.open(STORY + "---\n[The bridge is closed]{claim}.\n");
		assertEquals(List.of("claim-without-source"), editor.rules("story.news"));
		assertEquals("[The bridge is closed]{claim}", editor.in(editor.diagnostics().get(0).getRange()));
	}

	@Test
	public void closedStoriesAreCheckedWhenWhatTheySeeChanges() {
		editor.with("closed.news", STORY + "---\n[The bridge is closed]{claim by @mayor}.\n").with("newsroom.news", "");
		editor.open("newsroom.news", "source mayor: person \"Ada Lund\"\n");
		assertEquals(List.of(), editor.rules("closed.news"));
		editor.edit("source major: person \"Ada Lund\"\n");
		assertEquals(List.of("unresolved-reference"), editor.rules("closed.news"));
	}
}
