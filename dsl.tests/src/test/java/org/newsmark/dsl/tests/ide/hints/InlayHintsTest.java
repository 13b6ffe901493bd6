package org.newsmark.dsl.tests.ide.hints;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.tests.ide.Editor;

public class InlayHintsTest {

	private static final String HEADER = "story \"Bridge\"\nsource mayor: person \"Ada Lund\"\n---\n";

	private final Editor editor = new Editor();

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void aDateTellsItsWeekday() {
		editor.open(HEADER + "🚢 It closed [last week]{date 2025-11-30}.\n");
		assertEquals("🚢 It closed [last week]{date 2025-11-30‹Sunday›}.\n", body());
		assertEquals("Nov. 30, 2025", hints().get(0).getTooltip().getLeft());
		assertEquals(InlayHintKind.Type, hints().get(0).getKind());
		assertTrue(hints().get(0).getPaddingLeft());
	}

	@Test
	public void aTimeHasAWeekdayAsWell() {
		editor.open(HEADER + "[Then]{date 2025-11-30T20:15-05:00}");
		assertEquals("[Then]{date 2025-11-30T20:15-05:00‹Sunday›}", body());
	}

	@Test
	public void noCertainDayHasNoWeekday() {
		String dates = "[a]{date 2025} [b]{date 2025-11} [c]{date 2025-11-30~} [d]{date 2025-11-01/2025-11-30} "
				+ "[e]{date 2025-02-30} [f]{date}";
		editor.open(HEADER + dates);
		assertEquals(dates, body());
	}

	@Test
	public void weekdaysAreInTheLanguageOfTheStory() {
		editor.open("story \"Pont\" {\n  language fr\n}\n---\n[hier]{date 2025-11-30}");
		assertEquals("[hier]{date 2025-11-30‹dimanche›}", body());
		editor.edit("story \"Pont\" {\n  language qqx\n}\n---\n[hier]{date 2025-11-30}");
		assertEquals("[hier]{date 2025-11-30‹Sunday›}", body());
	}

	@Test
	public void aClaimTellsWhoItHasFromTheSpanAround() {
		editor.open(HEADER + "[It is [closed]{claim} and [\"old\"]{quote #q}]{claim by @mayor}.\n");
		assertEquals("[It is [closed]{claim‹by @mayor (inherited)›} and [\"old\"]{quote #q‹by @mayor (inherited)›}]"
				+ "{claim by @mayor}.\n", body());
		assertEquals("Ada Lund", hints().get(0).getTooltip().getLeft());
	}

	@Test
	public void aContinuationTellsWhoSpeaks() {
		editor.open(HEADER + "[\"It is,\"]{quote #q by @mayor} she said, [\"closed.\"]{quote continues #q}");
		assertEquals("[\"It is,\"]{quote #q by @mayor} she said, [\"closed.\"]{quote continues #q‹by @mayor (continued)›}",
				body());
	}

	@Test
	public void aSourceThatNothingDeclaresIsNamedAsWritten() {
		editor.open(HEADER + "[It [is]{claim}]{claim by @major, @mayor}");
		assertEquals("[It [is]{claim‹by @major, @mayor (inherited)›}]{claim by @major, @mayor}", body());
	}

	@Test
	public void onlyWhatWasAskedForIsAnswered() {
		editor.open(HEADER + "[a]{date 2025-11-30}\n\n‸[b]{date 2025-12-01}‸\n\n[c]{date 2025-12-02}\n");
		List<InlayHint> hints = Editor.get(editor.files()
				.inlayHint(new InlayHintParams(editor.file(), editor.selection())));
		assertEquals(List.of("Monday"), hints.stream().map(hint -> hint.getLabel().getLeft()).toList());
	}

	@Test
	public void unfinishedTextDoesNoHarm() {
		editor.open(HEADER + "[a]{date 2025-11-30");
		assertEquals("[a]{date 2025-11-30‹Sunday›", body());
		editor.edit("");
		assertEquals(List.of(), hints());
	}

	private List<InlayHint> hints() {
		Range all = new Range(new Position(0, 0), new Position(Integer.MAX_VALUE, 0));
		return Editor.get(editor.files().inlayHint(new InlayHintParams(editor.file(), all)));
	}

	/** Returns the body with the hints in it. */
	private String body() {
		StringBuilder shown = new StringBuilder(editor.text());
		List<InlayHint> hints = hints();
		for (int i = hints.size() - 1; i >= 0; i--) {
			shown.insert(new Positions(editor.text()).offset(hints.get(i).getPosition()),
					"‹" + hints.get(i).getLabel().getLeft() + "›");
		}
		return shown.substring(shown.indexOf("---\n") + 4);
	}
}
