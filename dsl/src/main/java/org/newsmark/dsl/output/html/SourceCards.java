package org.newsmark.dsl.output.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.model.SourceInWords;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.output.body.CitedSources;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.output.notes.NoteTeller;

/** Writes a card for each source: who or what it is, how the newsroom knows it, where to read it, what rests on it. */
final class SourceCards {

	/** What everyone knows of an address. */
	private static final Pattern UNSAID = Pattern.compile("^https?://|/$");

	private final StoryText text;
	private final CitedSources cited;
	private final NoteTeller teller;
	private final Optional<SitePages> site;
	private final PageWriter page;

	SourceCards(ReadStory read, NoteTeller teller, Optional<SitePages> site, PageWriter page) {
		this.text = read.text();
		this.cited = read.cited();
		this.teller = teller;
		this.site = site;
		this.page = page;
	}

	void write(int level) {
		page.open("ul", "class", "newsmark-cards").line();
		cited.sources().forEach(source -> write(source, level));
		page.close("ul").line();
	}

	private void write(Source source, int level) {
		page.open("li", "id", cited.cardOf(source)).line();
		String heading = "h" + Math.min(level, PageWriter.DEEPEST_HEADING);
		page.open(heading).name(source.getName()).close(heading).line();
		page.element("p", describe(source)).line();
		page.open("dl").line();
		row("card.name", source.getTitle());
		writeOrigin(source);
		row("card.reason", source.getReason());
		dateRow("card.published", source.getPublished());
		dateRow("card.accessed", source.getAccessed());
		linkRow("card.read", source.getUrl());
		linkRow("card.archived", source.getArchived());
		writeStatements(source);
		site.ifPresent(pages -> label("card.everywhere").element("a", page.words().say("card.everywhere.link"), "href",
				pages.source(source)).close("dd").line());
		page.close("dl").close("li").line();
	}

	private String describe(Source source) {
		String position = SourceInWords.position(source, page.words());
		boolean isKnownByPosition = source.getKind() == SourceKind.PERSON
				&& (source.getRole() != null || source.getAffiliation() != null);
		return isKnownByPosition ? position : SourceInWords.describe(source, page.words());
	}

	private void writeOrigin(Source source) {
		if (Sources.cited(source.getBy()).isPresent()) {
			label("card.by");
			teller.cite(source.getBy());
			page.close("dd").line();
		}
		List<Source> works = cited.worksOf(source);
		if (!works.isEmpty()) {
			label("card.behind").list(works, work -> () -> page.open("a", "href", "#" + cited.cardOf(work))
					.name(work.getName()).close("a")).close("dd").line();
		}
		List<Citation> way = Chains.hearsay(source, HearsayInWords.LONGEST + 1).way();
		if (!way.isEmpty()) {
			label("card.known");
			teller.tellWay(source, way);
			page.close("dd").line();
		}
	}

	private void writeStatements(Source source) {
		List<Integer> numbers = cited.restingOn(source).stream().flatMap(statement -> text.number(statement).stream())
				.distinct().sorted().toList();
		if (!numbers.isEmpty()) {
			label("card.rests").list(numbers, number -> () -> backLink("#ref." + number, Integer.toString(number),
					page.words().say("card.rests.back", number))).close("dd").line();
		}
		writeMentions(cited.mentionsOf(source), !numbers.isEmpty());
	}

	/** One mention shows that the text names the source; each that says where in the source tells something new. */
	private void writeMentions(List<Mention> mentions, boolean isInText) {
		List<Mention> told = mentions.stream().filter(mention -> text.id(mention).isPresent()).toList();
		List<Mention> located = told.stream().filter(mention -> mention.getCitation().getLocator() != null).toList();
		List<Mention> listed = located.isEmpty() && !isInText ? told.stream().limit(1).toList() : located;
		if (!listed.isEmpty()) {
			label("card.named").list(listed, mention -> () -> writeMention(mention)).close("dd").line();
		}
	}

	private void writeMention(Mention mention) {
		String locator = mention.getCitation().getLocator();
		String place = page.words().say("card.named.here") + (locator == null ? "" : " (" + locator + ")");
		backLink("#" + text.id(mention).get(), place, null);
	}

	private void backLink(String address, String words, String label) {
		page.element("a", words, "href", address, "role", "doc-backlink", "aria-label", label);
	}

	private PageWriter label(String key) {
		return page.element("dt", page.words().say(key)).open("dd");
	}

	private void row(String label, String value) {
		if (value != null) {
			label(label).name(value).close("dd").line();
		}
	}

	private void dateRow(String label, String date) {
		if (date != null) {
			label(label).date(date).close("dd").line();
		}
	}

	private void linkRow(String label, String address) {
		if (SafeLinks.isWeb(address)) {
			label(label).element("a", UNSAID.matcher(address).replaceAll(""), "href", SafeLinks.encoded(address)).close("dd")
					.line();
		}
	}
}
