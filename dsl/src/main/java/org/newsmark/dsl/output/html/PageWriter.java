package org.newsmark.dsl.output.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.words.Words;

/**
 * Writes what the page has around the body, which is CommonMark's. Nothing else prints {@code <} there, and every word and
 * every value of an attribute is escaped on its way. CommonMark's own writer takes a map and a dozen calls for each tag, of
 * which a page has hundreds.
 */
public final class PageWriter {

	/** Holds a date in words, and its value where HTML allows it, else null. */
	private record Said(String words, String value) {
	}

	static final int DEEPEST_HEADING = 6;

	private final PageText page;
	private final Words words;
	/** Most dates of a story are a few days. */
	private final Map<String, Said> dates = new HashMap<>();

	public PageWriter(Words words) {
		this.page = new PageText();
		this.words = words;
	}

	/** Returns the page so far, for a renderer that writes on from here. */
	public PageText page() {
		return page;
	}

	/** Returns the words that the page says by itself. */
	public Words words() {
		return words;
	}

	/** Opens an element; names and values of attributes alternate, one whose value is null is left out. */
	public PageWriter open(String tag, String... attributes) {
		page.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				page.append(' ').append(attributes[i]).append("=\"").appendEscaped(attributes[i + 1]).append('"');
			}
		}
		page.append('>');
		return this;
	}

	public PageWriter close(String tag) {
		page.append("</").append(tag).append('>');
		return this;
	}

	/** Writes words; nothing where a mistake in the file left none. */
	public PageWriter text(String text) {
		page.appendEscaped(text == null ? "" : text);
		return this;
	}

	/** Writes an element that holds words alone. */
	public PageWriter element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close(tag);
	}

	/** Names someone or something, whatever the direction of the script. */
	public PageWriter name(String name) {
		return element("bdi", name);
	}

	/** Writes a heading of a level; there is none below the sixth. */
	public PageWriter heading(int level, String text, String... attributes) {
		return element("h" + Math.min(level, DEEPEST_HEADING), text, attributes);
	}

	/** Writes a sentence of the page's own words, and in its places what the given writers write. */
	public PageWriter say(String key, Runnable... places) {
		words.tell(key, this::text, places);
		return this;
	}

	/** Writes a list in the page's own words, "one, two and three". */
	public <T> PageWriter list(List<T> elements, Function<T, Runnable> writer) {
		words.list(this::text, elements.stream().map(writer).toList());
		return this;
	}

	/** Writes a date in words, as {@code time} where HTML allows the value; one that is no date as it stands. */
	public PageWriter date(String written) {
		Said said = dates.computeIfAbsent(written == null ? "" : written, this::read);
		return said.value() == null ? text(said.words()) : element("time", said.words(), "datetime", said.value());
	}

	private Said read(String written) {
		return Dates.read(written).map(date -> new Said(date.inWords(words), date.html().orElse(null)))
				.orElse(new Said(written, null));
	}

	/** Gives the page its looks; the address is that of the style sheet where it is linked. */
	public PageWriter style(StyleSheet styleSheet, String address) {
		return switch (styleSheet) {
		case INLINE -> open("style").line().data(StyleSheet.shortText()).close("style").line();
		case LINK -> open("link", "rel", "stylesheet", "href", address).line();
		case NONE -> this;
		};
	}

	public PageWriter line() {
		page.append('\n');
		return this;
	}

	/** Writes what no reader sees and no author has typed: our style sheet, or JSON that escapes for itself. */
	PageWriter data(String data) {
		page.append(data);
		return this;
	}
}
