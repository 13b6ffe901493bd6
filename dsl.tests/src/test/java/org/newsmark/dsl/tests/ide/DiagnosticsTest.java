package org.newsmark.dsl.tests.ide;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
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

	@Test
	public void ofTooManyFindingsTheWorstAreShownAndTheOthersCounted() {
		editor.open(STORY + "source mayor: person \"Ada Lund\"\n---\n"
				+ "[It closes]{quote by @mayor}.\n\n".repeat(1_200) + "[It opens]{claim}.\n");
		assertEquals(1_001, editor.diagnostics().size());
		assertEquals("201 more findings in this file are not shown here: newsmark check prints them all.",
				editor.diagnostics().get(0).getMessage().getLeft());
		assertEquals(List.of("quote-without-marks", "claim-without-source"), editor.rules("story.news").subList(999, 1_001));
	}

	@Test
	public void unusedSourcesAreTagged() {
		editor.open(STORY + "source mayor: person \"Ada Lund\"\n---\nThe bridge.\n");
		assertEquals(List.of(DiagnosticTag.Unnecessary), editor.diagnostics().get(0).getTags());
	}

	@Test
	public void theOtherDeclarationIsRelated() {
		editor.open(STORY + "---\n[One]{claim #a unsourced \"known\"}. [Two]{claim #a unsourced \"known\"}.\n");
		Diagnostic duplicate = editor.diagnostics().get(1);
		assertEquals("duplicate-id", duplicate.getCode().getLeft());
		Location other = duplicate.getRelatedInformation().get(0).getLocation();
		assertEquals("[One]{claim #a unsourced \"known\"}", editor.in(other.getRange()));
	}

	@Test
	public void theOtherDeclarationMayStandInAnotherFile() {
		editor.with("a.news", "source mayor: person \"Ada Lund\"\n").with("b.news", "source mayor: person \"Bo Marsh\"\n");
		editor.open("import \"a.news\"\nimport \"b.news\"\n" + STORY + "---\n");
		Diagnostic duplicate = editor.diagnostics().get(0);
		assertEquals("duplicate-id", duplicate.getCode().getLeft());
		Location other = duplicate.getRelatedInformation().get(0).getLocation();
		assertEquals("a.news", editor.name(other.getUri()));
	}

	@Test
	public void theClaimThatIsDeniedIsRelated() {
		editor.open(STORY + "source a: person \"Ada Lund\"\n---\n[Open]{claim #x by @a}. [Not open]{claim by @a denies #x}.\n");
		Diagnostic contradiction = editor.diagnostics().get(0);
		assertEquals("contradiction", contradiction.getCode().getLeft());
		assertEquals("[Open]{claim #x by @a}", editor.in(contradiction.getRelatedInformation().get(0).getLocation().getRange()));
	}

	@Test
	public void storiesWithOneSlugFindEachOther() {
		editor.with("one.news", "story \"One\" {\n  slug bridge\n  published 2025-11-30\n}\n---\n");
		editor.open("two.news", "story \"Two\" {\n  slug bridge\n  published 2025-11-30\n}\n---\n");
		assertEquals(List.of("duplicate-slug"), editor.rules("one.news"));
		assertEquals(List.of("duplicate-slug"), editor.rules("two.news"));
		editor.edit("story \"Two\" {\n  slug river\n  published 2025-11-30\n}\n---\n");
		assertEquals(List.of(), editor.rules("one.news"));
		assertEquals(List.of(), editor.rules("two.news"));
	}

	@Test
	public void aFileThatAnImportMissedIsFoundWhenItAppears() {
		editor.open("import \"book.news\"\n" + STORY + "---\n[Closed]{claim by @mayor}.\n");
		assertEquals(List.of("unresolved-reference", "unresolved-reference"), editor.rules("story.news"));
		editor.open("book.news", "source mayor: person \"Ada Lund\"\n");
		assertEquals(List.of(), editor.rules("story.news"));
	}

	@Test
	public void placesAreRightBehindCharactersOfTwoUnits() {
		editor.open(STORY + "---\n\uD83D\uDE00 \uD835\uDC9C [Closed]{claim}.\n");
		assertEquals(new Position(4, 6), editor.diagnostics().get(0).getRange().getStart());
	}
}
