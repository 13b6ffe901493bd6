package org.newsmark.dsl.ui.hover;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows a card, in which one can click. Where no browser engine is installed, its words are shown without links. */
public final class CardControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDTH = 460;
	private static final int LINE = 22;
	private static final int MARGIN = 8;
	private static final int MOST_LINES = 18;

	private Browser browser;
	private StyledText plain;
	private Card card = new Card("");

	public CardControl(Shell parent) {
		this(parent, false);
	}

	private CardControl(Shell parent, boolean isResizable) {
		super(parent, isResizable);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		parent.setLayout(new FillLayout());
		try {
			browser = BrowserEngine.in(parent);
			browser.setJavascriptEnabled(false);
			browser.addLocationListener(LocationListener.changingAdapter(CardControl::follow));
		} catch (SWTError noEngine) {
			plain = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
			plain.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		}
	}

	/** Links lead out of the card; it shows nothing but itself. */
	private static void follow(LocationEvent event) {
		if (event.location.startsWith("http")) {
			event.doit = false;
			WebPages.open(event.location);
		}
	}

	@Override
	public void setInput(Object input) {
		card = new Card(String.valueOf(input));
		if (browser != null) {
			browser.setText(card.html(color("FOREGROUND"), color("BACKGROUND")));
		} else {
			plain.setText(card.text());
		}
	}

	@Override
	public void setInformation(String information) {
		setInput(information);
	}

	private static org.eclipse.swt.graphics.RGB color(String ground) {
		return JFaceResources.getColorRegistry().getRGB("org.eclipse.ui.workbench.HOVER_" + ground);
	}

	@Override
	public boolean hasContents() {
		return !card.text().isBlank();
	}

	@Override
	public Point computeSizeHint() {
		int lines = card.text().lines().mapToInt(line -> 1 + line.length() / 60).sum() + 2;
		return new Point(WIDTH, Math.min(lines, MOST_LINES) * LINE);
	}

	/** Returns a control that stays when the pointer goes into it. */
	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new CardControl(parent, true);
	}
}
