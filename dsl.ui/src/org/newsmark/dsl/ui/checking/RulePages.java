package org.newsmark.dsl.ui.checking;

import java.io.IOException;
import java.nio.file.Path;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.newsmark.dsl.ui.hover.WebPages;
import org.newsmark.dsl.ui.server.ServerInProcess;
import org.newsmark.dsl.validation.RulePage;

/** Writes the pages of rules for a browser. */
public final class RulePages {

	private static final String STYLE = "<meta charset=\"utf-8\"><style>body{max-width:42rem;margin:2rem auto;"
			+ "font:1rem/1.5 system-ui,sans-serif}pre{background:#8881;padding:.75rem;overflow:auto}</style>";

	private RulePages() {
	}

	/** Returns a file with the page of a rule; it goes when the workbench ends. */
	public static Path write(String rule) throws IOException {
		String text = ServerInProcess.get().rules().find(rule).map(RulePage::text)
				.orElse("# " + rule + "\n\nNewsmark has no page about this.");
		String html = HtmlRenderer.builder().escapeHtml(true).build().render(Parser.builder().build().parse(text));
		return WebPages.write("newsmark-rule", "<!DOCTYPE html>" + STYLE + html);
	}
}
