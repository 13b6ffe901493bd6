package org.newsmark.dsl.output.html;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.CitedSources;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.output.notes.NoteTeller;
import org.newsmark.dsl.output.notes.NoteWriter;

/**
 * Writes the numbered notes on what each claim and quote rests. A note that a link leads to is shown as a card over the
 * text, by the style sheet alone; the link back closes it.
 */
final class PassageNotes implements NoteWriter {

	private static final int LONGEST_PASSAGE = 80;
	/** Each mark that may open a quote, and at the same place the one that closes it. */
	private static final String OPENING = "\"\u201C\u201E\u00AB\u2018";
	private static final String CLOSING = "\"\u201D\u201C\u00BB\u2019";

	private final StoryText text;
	private final CitedSources cited;
	private final PageWriter page;
	private final NoteTeller teller;

	PassageNotes(ReadStory read, PageWriter page) {
		this.text = read.text();
		this.cited = read.cited();
		this.page = page;
		this.teller = new NoteTeller(read, this);
	}

	/** Returns who tells notes, and parts of them, on this page. */
	NoteTeller teller() {
		return teller;
	}

	void write() {
		page.open("ol", "class", "newsmark-notes").line();
		int number = 1;
		for (Statement statement : text.noted()) {
			write(statement, number++);
		}
		page.close("ol").line();
	}

	private void write(Statement statement, int number) {
		page.open("li", "id", "note." + number, "tabindex", "-1");
		page.element("bdi", passage(statement), "class", "newsmark-passage").text(" ");
		teller.tell(statement);
		page.text("\u00A0").element("a", "\u21A9\uFE0E", "href", "#ref." + number, "role", "doc-backlink", "aria-label",
				page.words().say("note.back", number));
		page.close("li").line();
	}

	/** The marks of a quote are the author's; other words get those of the language. */
	private String passage(Statement statement) {
		String words = text.words(statement);
		int opening = words.isEmpty() ? -1 : OPENING.indexOf(words.charAt(0));
		if (opening < 0) {
			return page.words().say("quotation", shortened(words, ""));
		}
		return shortened(words, CLOSING.substring(opening, opening + 1));
	}

	/** Cuts long words at a blank. */
	private static String shortened(String words, String closing) {
		if (words.length() <= LONGEST_PASSAGE) {
			return words;
		}
		int blank = words.lastIndexOf(' ', LONGEST_PASSAGE);
		int end = blank > LONGEST_PASSAGE / 2 ? blank : words.offsetByCodePoints(0, LONGEST_PASSAGE / 2);
		return words.substring(0, end) + "\u2026" + closing;
	}

	@Override
	public void text(String words) {
		page.text(words);
	}

	@Override
	public void standing(String sentence) {
		page.element("strong", sentence, "class", "newsmark-standing");
	}

	@Override
	public void source(Source source) {
		page.open("a", "href", "#" + cited.cardOf(source)).name(source.getName()).close("a");
	}

	@Override
	public void date(String written) {
		page.date(written);
	}

	@Override
	public void note(Statement statement, int number) {
		page.element("a", page.words().say("note.reference", number), "href", "#note." + number);
	}

	@Override
	public void story(Story story, Statement statement) {
		page.say("note.elsewhere", () -> page.say("quotation", () -> {
			if (SafeLinks.isWeb(story.getUrl())) {
				String place = statement.getId() == null ? "" : "#" + statement.getId();
				page.element("a", story.getHeadline(), "href", SafeLinks.encoded(story.getUrl()) + place);
			} else {
				page.name(story.getHeadline());
			}
		}));
	}
}
