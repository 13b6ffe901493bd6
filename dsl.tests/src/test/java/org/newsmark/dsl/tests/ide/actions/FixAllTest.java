package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.actions.CodeActions;
import org.newsmark.dsl.tests.ide.Editor;

public class FixAllTest {

	private final Editor editor = new Editor();
	private final Actions actions = new Actions(editor);

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void allFindingsOfTheRuleAreMended() {
		actions.story("It closed on ‸Friday.\n\nIt opens on Tuesday. Work began on Nov. 3.\n");
		CodeAction all = actions.get("Fix all of unmarked-date in the file");
		assertEquals(1, all.getDiagnostics().size());
		assertEquals("It closed on [Friday]{date 2025-11-28}.\n\n"
				+ "It opens on [Tuesday]{date 2025-11-25}. Work began on [Nov. 3]{date 2025-11-03}.\n", actions.body(all));
	}

	@Test
	public void oneFindingNeedsNoSuchOffer() {
		actions.story("It closed on ‸Friday.\n");
		assertFalse(actions.titles().contains("Fix all of unmarked-date in the file"));
	}

	@Test
	public void whatLeavesAChoiceIsNotChosen() {
		actions.story("[The bridge is ‸closed]{claim}. [The road is open]{claim}.\n");
		assertFalse(actions.titles().contains("Fix all of claim-without-source in the file"));
	}

	@Test
	public void linesThatFollowEachOtherAreAllRemoved() {
		actions.story("// newsmark: ‸ignore bad-url no\n// newsmark: ignore bad-url no\nThe bridge is closed.\n");
		assertEquals("The bridge is closed.\n", actions.body("Fix all of unused-ignore in the file"));
	}

	@Test
	public void safeFixesAreMadeTogetherWhenAskedFor() {
		actions.story("// newsmark: ignore bad-url no\nThe ‸bridge closed on Friday.\n");
		assertEquals(List.of("Make every safe fix in the file"), actions.titles("source.fixAll"));
		assertEquals("The bridge closed on Friday.\n", actions.body(actions.all(CodeActions.FIX_ALL).get(0)));
		assertFalse(actions.titles().contains("Make every safe fix in the file"));
	}

	@Test
	public void aFileWithoutSafeFixesHasNone() {
		actions.story("The ‸bridge closed on Friday.\n");
		assertEquals(List.of(), actions.titles("source"));
	}
}
