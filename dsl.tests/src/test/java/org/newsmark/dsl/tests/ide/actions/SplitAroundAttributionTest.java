package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;

import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.tests.ide.Editor;

public class SplitAroundAttributionTest {

	private static final String TITLE = "Split around the attribution";

	private final Editor editor = new Editor();
	private final Actions actions = new Actions(editor);

	@After
	public void close() {
		editor.close();
	}

	private void becomes(String body, String expected) {
		actions.story(body);
		assertEquals(expected + "\n", actions.body(TITLE));
	}

	private void stays(String body) {
		actions.story(body);
		assertEquals(false, actions.titles().contains(TITLE));
	}

	@Test
	public void aQuoteIsSplit() {
		becomes("[\"It is clo‸sed,\" Lund said, \"and stays so.\"]{quote by @mayor}\n",
				"[\"It is closed,\"]{quote #q1 by @mayor} Lund said, [\"and stays so.\"]{quote continues #q1}");
	}

	@Test
	public void anIdIsKeptAndANewOneIsFree() {
		becomes("[\"It is clo‸sed,\" Lund said. \"It is.\"]{quote #lund by @mayor on 2025-11-29}\n",
				"[\"It is closed,\"]{quote #lund by @mayor on 2025-11-29} Lund said. [\"It is.\"]{quote continues #lund}");
		becomes("[“No,”]{quote #q1 by @mayor} she said. [“It is clo‸sed,” Lund said. “It is.”]{quote by @mayor}\n",
				"[“No,”]{quote #q1 by @mayor} she said. "
						+ "[“It is closed,”]{quote #q2 by @mayor} Lund said. [“It is.”]{quote continues #q2}");
	}

	@Test
	public void aClaimIsSplitAtItsCommas() {
		becomes("[The bridge, the mayor sa‸id on [Friday]{date 2025-11-28}, is closed]{claim by @mayor}.\n",
				"[The bridge]{claim #c1 by @mayor}, the mayor said on [Friday]{date 2025-11-28}, "
						+ "[is closed]{claim continues #c1}.");
	}

	@Test
	public void threePartsAreOneQuote() {
		becomes("[\"One,\" Lund ‸said, \"two,\" she added, \"three.\"]{quote by @mayor}\n",
				"[\"One,\"]{quote #q1 by @mayor} Lund said, [\"two,\"]{quote continues #q1} she added, "
						+ "[\"three.\"]{quote continues #q1}");
	}

	@Test
	public void aContinuationContinuesTheSame() {
		becomes("[\"No,\"]{quote #no by @mayor} she said. [\"It ‸is,\" Lund said, \"closed.\"]{quote continues #no}\n",
				"[\"No,\"]{quote #no by @mayor} she said. [\"It is,\"]{quote continues #no} Lund said, "
						+ "[\"closed.\"]{quote continues #no}");
	}

	@Test
	public void emphasisIsNeverCut() {
		stays("[*The bridge, Lund sa‸id, is closed*]{claim by @mayor}\n");
		stays("[The bridge, *Lund sa‸id, is closed*]{claim by @mayor}\n");
		becomes("[*The bridge*, Lund sa‸id, is closed]{claim by @mayor}\n",
				"[*The bridge*]{claim #c1 by @mayor}, Lund said, [is closed]{claim continues #c1}");
		becomes("[The bridge, Lund sa‸id, **is closed**]{claim by @mayor}\n",
				"[The bridge]{claim #c1 by @mayor}, Lund said, [**is closed**]{claim continues #c1}");
		becomes("[“_One_,” Lund ‸said, “*two*,” she added, “*three*”]{quote by @mayor}\n",
				"[“_One_,”]{quote #q1 by @mayor} Lund said, [“*two*,”]{quote continues #q1} she added, "
						+ "[“*three*”]{quote continues #q1}");
	}

	@Test
	public void anIdIsNeverGivenTwice() {
		stays("[“No,”]{quote #no by @mayor} [“It ‸is,” Lund said, “closed.”]{quote #yes continues #no}\n");
	}

	@Test
	public void whatHoldsNoAttributionStaysWhole() {
		stays("[\"It is ‸closed,\"]{quote by @mayor} Lund said, [\"now.\"]{quote by @mayor}\n");
		stays("[The ‸bridge, as of now, is closed]{claim by @mayor}.\n");
		stays("[\"It ‸is,\" *Lund said, \"closed\"*.]{quote by @mayor}\n");
		stays("[\"It ‸is,\" Lund [said, \"closed.\"]{claim by @mayor}]{quote by @mayor}\n");
		stays("[\"Lund, she ‸said, is closed\"]{quote by @mayor}\n");
	}
}
