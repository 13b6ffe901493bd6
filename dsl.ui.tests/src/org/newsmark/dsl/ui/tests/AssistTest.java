package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.swt.graphics.Point;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.assist.Proposals;

public class AssistTest {

	private static final String MILL = "source mill: person \"Vera Mill\"\n";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void aSourceIsProposed() throws Exception {
		workbench.open(MILL + "---\n[The bridge is closed]{claim by @m‸}\n");
		apply("mill");
		assertTrue(workbench.text(), workbench.text().contains("{claim by @mill‸}"));
	}

	@Test
	public void aSnippetHasPlacesToFill() throws Exception {
		workbench.open(MILL + "---\n[The bridge is closed]{‸}\n");
		apply("claim by");
		assertEquals("mill", workbench.selected());
	}

	@Test
	public void aSourceOfAnotherFileBringsItsImport() throws Exception {
		workbench.file("sources.news", "source harbor: organization \"Harbor Office\"\n");
		workbench.open(MILL + "---\n[The bridge is closed]{claim by @harb‸}\n");
		apply("harbor");
		assertTrue(workbench.text(), workbench.text().startsWith("import \"sources.news\""));
		assertTrue(workbench.text(), workbench.text().contains("{claim by @harbor‸}"));
	}

	@Test
	public void proseIsLeftAloneUntilSomebodyAsks() throws Exception {
		String text = MILL + "---\nShe said \"";
		workbench.open(text);
		Screen.until("what can be asked for", () -> proposals(text.length() - 1).length > 0);
		assertEquals(0, proposals(text.length()).length);
	}

	private ICompletionProposal[] proposals(int offset) {
		return new Proposals().computeCompletionProposals(workbench.viewer(), offset);
	}

	private void apply(String beginning) {
		int caret = workbench.viewer().getSelectedRange().x;
		ICompletionProposal[] found = new ICompletionProposal[1];
		Screen.until("the proposal " + beginning, () -> {
			found[0] = Arrays.stream(proposals(caret))
					.filter(proposal -> proposal.getDisplayString().replace("@", "").startsWith(beginning)).findFirst().orElse(null);
			return found[0] != null;
		});
		((ICompletionProposalExtension2) found[0]).apply(workbench.viewer(), (char) 0, 0, caret);
		Point selection = found[0].getSelection(workbench.document());
		workbench.viewer().setSelectedRange(selection.x, selection.y);
	}
}
