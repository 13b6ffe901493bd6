package org.newsmark.dsl.ide.hover;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.newsmark.dsl.model.SourceInWords;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Policy;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.words.Words;

/** Writes the card of a story, and of a file: what it holds. */
final class FileCard {

	private static final int MOST_SOURCES = 12;

	private FileCard() {
	}

	/** Writes what a file holds that an import names. */
	static String of(NewsFile file) {
		Story story = Stories.story(file);
		Card card = story == null ? new Card().paragraph("**" + count(Stories.sources(file).size(), "source") + "**")
				: story(story);
		List<Source> sources = Stories.sources(file);
		for (Source source : sources.subList(0, Math.min(MOST_SOURCES, sources.size()))) {
			card.item("", SourceLabel.of(source) + ", " + SourceInWords.kind(source, Words.ENGLISH).toLowerCase(Locale.ROOT));
		}
		if (sources.size() > MOST_SOURCES) {
			card.item("", "and " + (sources.size() - MOST_SOURCES) + " more");
		}
		file.getDeclarations().stream().filter(Policy.class::isInstance).map(Policy.class::cast)
				.forEach(policy -> card.paragraph("Policy " + Markdown.bold(Objects.toString(policy.getName(), ""))));
		return card.toString();
	}

	static String of(Story story) {
		return story(story).toString();
	}

	private static Card story(Story story) {
		int statements = Statements.headsIn(Stories.file(story)).size();
		int quotes = (int) Statements.headsIn(Stories.file(story)).stream().filter(Quote.class::isInstance).count();
		Card card = new Card()
				.paragraph(Markdown.bold(Objects.toString(story.getHeadline(), "")), Markdown.id("", Ids.slug(story)))
				.paragraph(new Tally(statements - quotes, quotes).inWords());
		card.item("By ", Markdown.text(String.join(", ", story.getByline())));
		card.item("Dateline: ", story.getDateline() == null ? null : Markdown.text(story.getDateline()));
		card.item("Published: ", story.getPublished() == null ? null : Days.inWords(story.getPublished()));
		card.item("Updated: ", story.getUpdated() == null ? null : Days.inWords(story.getUpdated()));
		card.item("Read it: ", SafeLinks.isWeb(story.getUrl()) ? Markdown.link(story.getUrl()) : null);
		return card;
	}

	private static String count(int number, String thing) {
		return number == 0 ? "No " + thing : number + " " + thing + (number == 1 ? "" : "s");
	}
}
