package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertTrue;

import org.eclipse.jface.text.Region;
import org.eclipse.swt.graphics.Point;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.hover.CardControl;
import org.newsmark.dsl.ui.hover.Cards;

public class HoverTest {

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void aSourceHasItsCard() throws Exception {
		String text = "source mill: person \"Vera Mill\" {\n  url \"https://mill.example.org\"\n}\n---\n[It rains]{claim by @‸mill}\n";
		workbench.open(text);
		String[] card = new String[1];
		Screen.until("the card", () -> {
			card[0] = new Cards().getHoverInfo2(workbench.viewer(), new Region(text.indexOf('‸'), 0));
			return card[0] != null;
		});
		assertTrue(card[0], card[0].contains("Vera Mill"));
		assertTrue(card[0], card[0].contains("(<https://mill.example.org>)"));
		show(card[0]);
	}

	private void show(String card) {
		CardControl control = new CardControl(workbench.widget().getShell());
		control.setInput(card);
		assertTrue(control.hasContents());
		Point size = control.computeSizeHint();
		control.setLocation(new Point(420, 320));
		control.setSize(size.x, size.y);
		control.setVisible(true);
		Screen.pause(1500);
		Screen.screenshot("card");
		control.dispose();
	}
}
