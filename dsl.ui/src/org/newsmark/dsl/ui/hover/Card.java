package org.newsmark.dsl.ui.hover;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.swt.graphics.RGB;

/** Is what the server tells about a place, in the forms in which it can be shown. */
final class Card {

	private static final Parser PARSER = Parser.builder().build();
	private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
	private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();
	private static final String PAGE = """
			<!doctype html>
			<html><head><style>
			body { font: 14px sans-serif; margin: 8px; color: %1$s; background: %2$s }
			p, ul, ol { margin: 0 0 6px } ul, ol { padding-left: 20px } code { font-size: 13px } a { color: inherit }
			</style></head><body>%3$s</body></html>
			""";

	private final Node content;

	/**
	 * @param markdown what the server wrote
	 */
	Card(String markdown) {
		content = PARSER.parse(markdown);
	}

	/** Returns a page in the colors of the theme. */
	String html(RGB foreground, RGB background) {
		return PAGE.formatted(css(foreground), css(background), HTML.render(content));
	}

	String text() {
		return TEXT.render(content);
	}

	private static String css(RGB color) {
		return color == null ? "inherit" : "rgb(" + color.red + "," + color.green + "," + color.blue + ")";
	}
}
