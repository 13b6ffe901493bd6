package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlExtension2;
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

	/** Clicks below each other into the card that stays when the pointer comes, until one has hit the link. */
	@Test
	public void aLinkInACardOpensItsPage() throws Exception {
		workbench.open("source mill: person \"Vera Mill\"\n---\n[It rains]{claim by @mill}\n");
		IInformationControl card = new CardControl(workbench.widget().getShell()).getInformationPresenterControlCreator()
				.createInformationControl(workbench.widget().getShell());
		((IInformationControlExtension2) card)
				.setInput("**Vera Mill**, `@mill`\n\n- Read it: [mill.example.org/about](<https://mill.example.org/about>)\n");
		card.setLocation(new Point(420, 320));
		card.setSize(460, 120);
		card.setVisible(true);
		Screen.pause(1000);
		NotedPages.opened();
		List<URL> opened = new ArrayList<>();
		for (int y = 330; opened.isEmpty() && y < 440; y += 8) {
			Widgets.point(580, y, true);
			opened.addAll(NotedPages.opened());
		}
		Screen.screenshot("card-clicked");
		card.dispose();
		assertEquals(List.of(new URL("https://mill.example.org/about")), opened);
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
