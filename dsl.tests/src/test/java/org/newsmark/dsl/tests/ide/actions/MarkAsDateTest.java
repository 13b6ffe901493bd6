package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class MarkAsDateTest {

	private final Editor editor = new Editor();
	private final Actions actions = new Actions(editor);

	@After
	public void close() {
		editor.close();
	}

	private void becomes(String date, String body, String expected) {
		actions.story(body);
		assertEquals(expected, actions.body("Mark as date " + date));
	}

	private void isNotOffered(String body) {
		actions.story(body);
		assertEquals(body, List.of(), actions.titles(CodeActionKind.RefactorRewrite).stream()
				.filter(title -> title.startsWith("Mark as date")).toList());
	}

	@Test
	public void moreWordsCanBeSelected() {
		becomes("2025-11-28", "It closed ‸on Friday‸.\n", "It closed on [Friday]{date 2025-11-28}.\n");
		becomes("2025-11-28", "It closed on‸ Friday, ‸she said.\n", "It closed on [Friday]{date 2025-11-28}, she said.\n");
		becomes("2025-11-28", "‸It closed on Friday.‸\n", "It closed on [Friday]{date 2025-11-28}.\n");
		becomes("2025-05", "It closed ‸in May,‸ she said.\n", "It closed in [May]{date 2025-05}, she said.\n");
	}

	@Test
	public void lessOfTheDateCanBeSelected() {
		becomes("2025-11-28", "It closed on ‸Nov‸. 28.\n", "It closed on [Nov. 28]{date 2025-11-28}.\n");
		becomes("2025-11-28", "It closed on Nov. ‸28‸.\n", "It closed on [Nov. 28]{date 2025-11-28}.\n");
		becomes("2025-11-28", "It ‸closed on Fri‸day.\n", "It closed on [Friday]{date 2025-11-28}.\n");
		becomes("2025-11-28", "It closed on Fri‸day.\n", "It closed on [Friday]{date 2025-11-28}.\n");
	}

	@Test
	public void noneOrMoreThanOneIsNotOffered() {
		isNotOffered("It ‸closed‸ on Friday.\n");
		isNotOffered("It ‸closed on‸ Friday.\n");
		isNotOffered("It closed on ‸Friday and opened on Nov. 30‸.\n");
		isNotOffered("It ‸may close‸ soon.\n");
		isNotOffered("It closed ‸on [Friday]{date 2025-11-28} then‸.\n");
	}

	@Test
	public void emojiAndLineBreaksDoNotShiftIt() {
		becomes("2025-11-28", "🌉 It closed ‸on 🌉\r\nFriday‸.\r\n", "🌉 It closed on 🌉\r\n[Friday]{date 2025-11-28}.\r\n");
	}
}
