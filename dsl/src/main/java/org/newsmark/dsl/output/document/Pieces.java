package org.newsmark.dsl.output.document;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.notes.NoteWriter;
import org.newsmark.dsl.words.Words;

/** Writes words piece by piece into a paragraph or heading. All of them are plain text, whatever they look like. */
final class Pieces implements NoteWriter {

	private final Node parent;
	private final Words words;

	Pieces(Node parent, Words words) {
		this.parent = parent;
		this.words = words;
	}

	boolean isEmpty() {
		return parent.getFirstChild() == null;
	}

	void append(Node node) {
		parent.appendChild(node);
	}

	/** Writes words; nothing where a mistake in the file left none. */
	@Override
	public void text(String text) {
		if (text != null && !text.isEmpty()) {
			parent.appendChild(new Text(text));
		}
	}

	@Override
	public void standing(String sentence) {
		StrongEmphasis strong = new StrongEmphasis();
		strong.appendChild(new Text(sentence));
		parent.appendChild(strong);
	}

	@Override
	public void source(Source source) {
		text(source.getName());
	}

	@Override
	public void date(String written) {
		text(inWords(written));
	}

	@Override
	public void note(Statement statement, int number) {
		text(words.say("note.reference", number));
	}

	@Override
	public void story(Story story, Statement statement) {
		String headline = words.say("quotation", story.getHeadline());
		words.tell("note.elsewhere", this::text, () -> {
			if (SafeLinks.isWeb(story.getUrl())) {
				link(headline, story.getUrl());
			} else {
				text(headline);
			}
		});
	}

	/** Writes words that lead to an address of the web. */
	void link(String text, String address) {
		Link link = new Link(SafeLinks.encoded(address), null);
		link.appendChild(new Text(text));
		parent.appendChild(link);
	}

	/** Returns a date in words; one that is no date as it stands. */
	String inWords(String written) {
		return Dates.read(written).map(date -> date.inWords(words)).orElse(written == null ? "" : written);
	}
}
