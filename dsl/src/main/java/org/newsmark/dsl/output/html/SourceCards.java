package org.newsmark.dsl.output.html;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.dsl.model.SourceInWords;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.output.body.CitedSources;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.body.StoryText;

/** Writes a card for each source: who or what it is, how the newsroom knows it, where to read it, what rests on it. */
final class SourceCards {

	private final StoryText text;
	private final CitedSources cited;
	private final SourceLinks links;
	private final QuoteLinks quoteLinks;
	private final PageWriter page;

	SourceCards(StoryText text, CitedSources cited, SourceLinks links, PageWriter page) {
		this.text = text;
		this.cited = cited;
		this.links = links;
		this.quoteLinks = new QuoteLinks(text, links, page);
		this.page = page;
	}

	void write() {
		page.open("ul", "class", "newsmark-cards").line();
		cited.sources().forEach(this::write);
		page.close("ul").line();
	}

	private void write(Source source) {
		page.open("li", "id", cited.cardOf(source)).line();
		page.open("h4").element("bdi", source.getName()).close("h4").line();
		page.element("p", describe(source)).line();
		page.open("dl").line();
		row("Title", source.getTitle());
		writeOrigin(source);
		row("Why unnamed", source.getReason());
		dateRow("Published", source.getPublished());
		dateRow("Accessed", source.getAccessed());
		linkRow("Read it", source.getUrl());
		linkRow("Archived", source.getArchived());
		writeStatements(source);
		page.close("dl").close("li").line();
	}

	private static String describe(Source source) {
		String position = SourceInWords.position(source);
		boolean isKnownByPosition = source.getKind() == SourceKind.PERSON
				&& (source.getRole() != null || source.getAffiliation() != null);
		if (isKnownByPosition) {
			return position;
		}
		return position.isEmpty() ? SourceInWords.kind(source) : SourceInWords.kind(source) + ", " + position;
	}

	private void writeOrigin(Source source) {
		if (Sources.cited(source.getBy()).isPresent()) {
			label("By");
			links.name(source.getBy());
			page.close("dd").line();
		}
		List<Source> works = cited.worksOf(source);
		if (!works.isEmpty()) {
			label("Behind");
			String separator = "";
			for (Source work : works) {
				page.text(separator);
				links.name(work);
				separator = ", ";
			}
			page.close("dd").line();
		}
		List<Citation> way = SourceLinks.wayFrom(source);
		if (!way.isEmpty()) {
			label("Known to us");
			links.way(way);
			page.close("dd").line();
		}
	}

	private void writeStatements(Source source) {
		List<Integer> claims = new ArrayList<>();
		List<Quote> quotes = new ArrayList<>();
		for (Statement statement : cited.restingOn(source)) {
			if (statement instanceof Claim) {
				text.number(statement).ifPresent(claims::add);
			} else if (statement instanceof Quote quote) {
				quotes.add(quote);
			}
		}
		claims.sort(null);
		writeClaims(claims);
		writeQuotes(source, quotes);
		List<Mention> mentions = cited.mentionsOf(source);
		if (claims.isEmpty() && quotes.isEmpty()) {
			writeMentions(mentions);
		} else {
			writeMentions(mentions.stream().filter(mention -> mention.getCitation().getLocator() != null).toList());
		}
	}

	private void writeClaims(List<Integer> numbers) {
		if (numbers.isEmpty()) {
			return;
		}
		label(numbers.size() == 1 ? "Claim" : "Claims");
		String separator = "";
		for (int number : numbers) {
			page.text(separator);
			backLink("#ref." + number, Integer.toString(number), "Claim " + number + " in the text");
			separator = ", ";
		}
		page.close("dd").line();
	}

	private void writeQuotes(Source source, List<Quote> quotes) {
		if (!quotes.isEmpty()) {
			label(quotes.size() == 1 ? "Quote" : "Quotes");
			quoteLinks.write(source, quotes);
			page.close("dd").line();
		}
	}

	/** One mention shows that the text names the source; each that says where in the source tells something new. */
	private void writeMentions(List<Mention> mentions) {
		List<Mention> located = mentions.stream().filter(mention -> mention.getCitation().getLocator() != null).toList();
		List<Mention> told = (located.isEmpty() ? mentions : located).stream()
				.filter(mention -> text.id(mention).isPresent()).limit(located.isEmpty() ? 1 : located.size()).toList();
		if (told.isEmpty()) {
			return;
		}
		label("Named");
		String separator = "";
		for (Mention mention : told) {
			page.text(separator);
			String locator = mention.getCitation().getLocator();
			backLink("#" + text.id(mention).get(), "in the text" + (locator == null ? "" : " (" + locator + ")"), null);
			separator = ", ";
		}
		page.close("dd").line();
	}

	private void backLink(String address, String words, String label) {
		page.element("a", words, "href", address, "role", "doc-backlink", "aria-label", label);
	}

	private void label(String label) {
		page.element("dt", label).open("dd");
	}

	private void row(String label, String value) {
		if (value != null) {
			label(label);
			page.element("bdi", value).close("dd").line();
		}
	}

	private void dateRow(String label, String date) {
		if (date != null) {
			label(label);
			page.date(date).close("dd").line();
		}
	}

	private void linkRow(String label, String address) {
		if (SafeLinks.isWeb(address)) {
			label(label);
			page.element("a", address.replaceFirst("^https?://", "").replaceFirst("/$", ""), "href",
					SafeLinks.encoded(address)).close("dd").line();
		}
	}
}
