package org.newsmark.dsl.output.html;

import java.util.List;
import java.util.Objects;

import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.output.body.StoryText;

/**
 * Links from the card of a source to the quotes that rest on it, and says of each what the note of a claim would: when
 * it was said, where it stands, how it reached the newsroom, and whether the words are a translation. On the card of
 * one who did not say the words, it says that they were passed on. A quote in the description of an image has no place
 * on the page to link to.
 */
final class QuoteLinks {

	/** A comma within the quotation marks, or any other stop, already parts the words from what is said of them. */
	private static final String STOPPED = "(?s).*[,.;:!?\u2026\u2014][^\\p{L}\\p{N}]*";

	private final StoryText text;
	private final SourceLinks links;
	private final PageWriter page;

	QuoteLinks(StoryText text, SourceLinks links, PageWriter page) {
		this.text = text;
		this.links = links;
		this.page = page;
	}

	void write(Source source, List<Quote> quotes) {
		String separator = "";
		for (Quote quote : quotes) {
			page.text(separator);
			write(source, quote);
			separator = " / ";
		}
	}

	private void write(Source source, Quote quote) {
		String words = ClaimNotes.shortened(text.words(quote));
		text.id(quote).ifPresentOrElse(id -> page.element("a", words, "href", "#" + id, "role", "doc-backlink"),
				() -> page.text(words));
		Separator separator = new Separator(words.matches(STOPPED) ? " " : ", ");
		List<Citation> own = Sources.resolved(Statements.by(quote)).stream()
				.filter(citation -> citation.getSource() == source).toList();
		if (own.isEmpty()) {
			page.text(separator.next() + "passed on");
		} else {
			writeOrigin(quote, own, separator);
		}
		if (quote.isTranslated()) {
			page.text(separator.next() + "translated");
		}
	}

	private void writeOrigin(Quote quote, List<Citation> own, Separator separator) {
		Statements.on(quote).ifPresent(date -> page.text(separator.next()).date(date));
		own.stream().map(Citation::getLocator).filter(Objects::nonNull)
				.forEach(locator -> page.text(separator.next() + locator));
		List<Citation> way = SourceLinks.wayFrom(own.get(0).getSource(), quote);
		if (!way.isEmpty()) {
			page.text(separator.next());
			links.way(way);
		}
	}

	/** Parts what is said of a quote: first from its words, then by commas. */
	private static final class Separator {

		private String next;

		private Separator(String first) {
			next = first;
		}

		private String next() {
			String separator = next;
			next = ", ";
			return separator;
		}
	}
}
