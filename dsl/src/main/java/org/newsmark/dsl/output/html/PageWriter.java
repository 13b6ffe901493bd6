package org.newsmark.dsl.output.html;

import java.util.LinkedHashMap;
import java.util.Map;

import org.commonmark.renderer.html.HtmlWriter;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;

/**
 * Writes what the page has around the body. Every tag, every attribute and every word goes through CommonMark's
 * {@link HtmlWriter}, which alone prints {@code <}, and so alone escapes.
 */
final class PageWriter {

	private final StringBuilder page;
	private final HtmlWriter html;

	PageWriter(StringBuilder page) {
		this.page = page;
		this.html = new HtmlWriter(page);
	}

	/** Returns the page so far, for a renderer that writes on from here. */
	StringBuilder page() {
		return page;
	}

	/** Opens an element; names and values of attributes alternate, one whose value is null is left out. */
	PageWriter open(String tag, String... attributes) {
		Map<String, String> given = new LinkedHashMap<>();
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				given.put(attributes[i], attributes[i + 1]);
			}
		}
		html.tag(tag, given);
		return this;
	}

	PageWriter close(String tag) {
		html.tag("/" + tag);
		return this;
	}

	/** Writes words; nothing where a mistake in the file left none. */
	PageWriter text(String text) {
		html.text(text == null ? "" : text);
		return this;
	}

	/** Writes an element that holds words alone. */
	PageWriter element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close(tag);
	}

	/** Writes a date in words, as {@code time} where HTML allows the value; one that is no date as it stands. */
	PageWriter date(String written) {
		NewsDate date = Dates.read(written).orElse(null);
		if (date == null) {
			return text(written);
		}
		return date.html().isEmpty() ? text(date.inWords()) : element("time", date.inWords(), "datetime", date.html().get());
	}

	PageWriter line() {
		html.raw("\n");
		return this;
	}

	/** Writes what no reader sees and no author has typed: our style sheet, or JSON that escapes for itself. */
	PageWriter data(String data) {
		html.raw(data);
		return this;
	}
}
