package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.assist.Proposals;
import org.newsmark.dsl.ui.icons.Icons;
import org.newsmark.dsl.ui.preview.PreviewView;

public class AssistTest {

	private static final String MILL = "source mill: person \"Vera Mill\"\n";

	/** So fast are the fastest; windows that open by themselves do so earlier. */
	private static final int BETWEEN_KEYS = 60;

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
		String text = MILL + "---\nShe said d";
		workbench.open(text);
		Screen.until("what can be asked for", () -> proposals(text.length()).length > 0);
		Proposals unasked = new Proposals();
		unasked.begin(false);
		assertEquals(0, unasked.computeCompletionProposals(workbench.viewer(), text.length()).length);
	}

	@Test
	public void nothingOpensByItselfWhileProseIsTyped() throws Exception {
		PreviewView preview = (PreviewView) Workbench.page().showView(PreviewView.ID);
		workbench.open(MILL + "---\n‸\n");
		Screen.until("the preview", preview::isShowing);
		String prose = "Vera Mill said, \"It's over.\" The mill (no. 3) didn't stop/start: a developing story.\r\r"
				+ "No-answer cases, 40 of them, e.g. Mill's.\rdevel\r";
		for (char c : prose.toCharArray()) {
			workbench.type(String.valueOf(c));
			Screen.pause(BETWEEN_KEYS);
			assertNull("a window behind " + workbench.text(), proposed());
		}
		assertEquals(MILL + "---\n" + prose.replace('\r', '\n') + "‸\n", workbench.text());
		Workbench.page().hideView(preview);
	}

	/** More than fit into a menu are there only when some letters are typed. */
	@Test
	public void oneOfVeryManySourcesIsProposed() throws Exception {
		workbench.file("newsroom.news", IntStream.range(0, 400)
				.mapToObj(i -> "source s%03d: organization \"Zone East Bay %03d\"\n".formatted(i, i)).collect(Collectors.joining())
				+ "source zebra: organization \"Zoo\"\n");
		workbench.open("---\n[It rains]{claim by ‸}\n");
		Screen.until("all sources", () -> proposals(workbench.viewer().getSelectedRange().x).length == 300);
		workbench.type("@");
		Screen.until("many proposals", () -> proposed() != null && proposed().getItemCount() == 300);
		for (String letter : List.of("z", "e", "b")) {
			workbench.type(letter);
			Screen.pause(500);
		}
		Screen.until("the one", () -> proposed() != null && proposed().getItemCount() > 0
				&& proposed().getItem(0).getText().contains("zebra"));
		proposed().getShell().close();
	}

	@Test
	public void proposalsPopUpWithPictures() throws Exception {
		workbench.file("sources.news", "source harbor: organization \"Harbor Office\"\n");
		workbench.open(MILL + "---\n[The bridge is closed]{‸}\n");
		Screen.until("what can be asked for", () -> proposals(workbench.viewer().getSelectedRange().x).length > 0);
		workbench.press(SWT.CTRL, ' ');
		Screen.until("the proposals", () -> proposed() != null && proposed().getItemCount() > 3);
		Screen.pause(600);
		Screen.screenshot("proposals");
		assertEquals(Icons.of(CompletionItemKind.Keyword), picture("claim"));
		assertEquals(Icons.of(CompletionItemKind.Snippet), picture("claim by @mill"));
		proposed().getShell().close();
	}

	private static Image picture(String proposal) {
		return Arrays.stream(proposed().getItems()).filter(item -> item.getText().strip().equals(proposal)).findFirst()
				.orElseThrow().getImage();
	}

	private static Table proposed() {
		return Widgets.popup(Table.class);
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
