package org.newsmark.dsl.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.newsmark.dsl.ui.hover.BrowserEngine;
import org.newsmark.dsl.ui.hover.WebPages;

import com.google.gson.Gson;

/**
 * Shows a page in a browser. The page may run no script: the one that keeps it in step with the editor comes from here,
 * and is not of the page. Links open in the system's browser.
 */
final class PreviewPage {

	private static final String NO_SCRIPTS = "'none'";
	private static final String FOLLOW = read("follow.js");
	private static final int SOON_MILLISECONDS = 30;
	/** Where the browser is sent to be told something on the way, and never comes to. */
	private static final String NOWHERE = "file:///newsmark";

	private final Browser browser;
	/** What the browser has yet to be told. */
	private final StringBuilder untold = new StringBuilder();
	/** What the page that is shown or on its way has around its body. */
	private String frame = "";
	private boolean isLoaded;
	private boolean isScrollDue;
	private int line;
	private int scrolledLine;

	/** Hands on lines, from zero, that the page is scrolled to and that are clicked on. */
	PreviewPage(Composite parent, IntConsumer scrolled, IntConsumer clicked) {
		browser = BrowserEngine.in(parent);
		listen("newsmarkScrolled", at -> {
			scrolledLine = at;
			scrolled.accept(at);
		});
		listen("newsmarkClicked", clicked);
		browser.addProgressListener(ProgressListener.completedAdapter(event -> loaded()));
		browser.addLocationListener(LocationListener.changingAdapter(this::leave));
	}

	Browser browser() {
		return browser;
	}

	/**
	 * Shows a page from the place on that belongs to a line of the story. Of a page that only says something else than the one
	 * before, what is new is put into that one: to lay out all of it takes a processor from the editor, and closes notes.
	 */
	void show(String html, int topLine) {
		line = topLine;
		String around = html.substring(0, html.indexOf("<body"));
		if (isLoaded && around.equals(frame)) {
			tell("newsmarkShow(" + new Gson().toJson(html) + ");");
			scroll();
		} else {
			frame = around;
			isLoaded = false;
			untold.setLength(0);
			browser.setText(inStep(html, FOLLOW + scrolling()));
		}
	}

	/**
	 * Gives a page the script that keeps it in step. It comes with the page, since to hand it over later is to wait until
	 * the browser has laid out all of it. Scripts of the page itself cannot know the number that lets this one run.
	 */
	private static String inStep(String html, String script) {
		String number = UUID.randomUUID().toString();
		int end = html.lastIndexOf("</body>");
		return onlyScripts("'nonce-" + number + "'", html.substring(0, end) + "<script nonce=\"" + number + "\">" + script
				+ "</script>" + html.substring(end));
	}

	private static String onlyScripts(String which, String html) {
		return html.replaceFirst("<head>", "<head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src " + which
				+ "; object-src 'none'; frame-src 'none'\">");
	}

	/** Scrolls soon: while one types, the place changes with each key. */
	void scrollTo(int topLine) {
		line = topLine;
		if (!isScrollDue) {
			isScrollDue = true;
			browser.getDisplay().timerExec(SOON_MILLISECONDS, this::scroll);
		}
	}

	private void scroll() {
		isScrollDue = false;
		if (!browser.isDisposed() && isLoaded && line != scrolledLine) { // a page is scrolled as soon as it is loaded
			tell(scrolling());
		}
	}

	private String scrolling() {
		scrolledLine = line;
		return "newsmarkScrollTo(" + line + ");";
	}

	/**
	 * Has the page run a script. With GTK, SWT waits until the page has run it, and has laid out all of it first, and lets keys
	 * come out of order meanwhile; but for scripts that it is given while it asks where the browser may go.
	 */
	private void tell(String script) {
		untold.append(script);
		if (SWT.getPlatform().equals("gtk")) {
			browser.setUrl(NOWHERE);
		} else {
			tellNow();
		}
	}

	private void tellNow() {
		String scripts = untold.toString();
		untold.setLength(0);
		browser.execute(scripts);
	}

	boolean isLoaded() {
		return isLoaded;
	}

	/** Forbids a page all scripts of its own. */
	static String withoutScripts(String html) {
		return onlyScripts(NO_SCRIPTS, html);
	}

	private void loaded() {
		if (!isLoaded) {
			isLoaded = true;
			scrollTo(line); // the editor may have moved meanwhile
		}
	}

	private void listen(String name, IntConsumer listener) {
		new BrowserFunction(browser, name) {

			@Override
			public Object function(Object[] arguments) {
				if (arguments.length == 1 && arguments[0] instanceof Number number) {
					listener.accept(number.intValue());
				}
				return null;
			}
		};
	}

	private void leave(LocationEvent event) {
		if (event.location.startsWith(NOWHERE)) {
			event.doit = false;
			tellNow();
		} else if (event.location.startsWith("http:") || event.location.startsWith("https:")) {
			event.doit = false;
			WebPages.open(event.location);
		} else if (event.location.startsWith("mailto:")) {
			event.doit = false;
			Program.launch(event.location);
		} else if (!event.location.startsWith("about:")) {
			event.doit = false;
		}
	}

	private static String read(String name) {
		try (InputStream file = PreviewPage.class.getResourceAsStream(name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
