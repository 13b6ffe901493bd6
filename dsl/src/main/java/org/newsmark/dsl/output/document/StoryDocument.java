package org.newsmark.dsl.output.document;

import java.util.List;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.newsmark.dsl.newsmark.Correction;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.output.notes.NoteTeller;
import org.newsmark.dsl.words.Words;

/**
 * Makes one document of a story for the outputs that have no markup of their own for it: headline, summary, byline,
 * place and dates, corrections, the body, the sources, and the notes as {@link NoteText}.
 */
public final class StoryDocument {

	private final ReadStory read;
	private final Story story;
	private final StoryText text;
	private final Words words;

	private StoryDocument(ReadStory read) {
		this.read = read;
		this.story = read.story();
		this.text = read.text();
		this.words = read.words();
	}

	/**
	 * Returns the story of a file as nodes of CommonMark.
	 *
	 * @throws IllegalArgumentException
	 *             if the file tells no story
	 */
	public static Node of(NewsFile file) {
		StoryDocument document = new StoryDocument(ReadStory.of(file, 1));
		document.addHeader();
		document.addSources();
		document.addNotes();
		return document.text.document();
	}

	private void addHeader() {
		Node body = text.document().getFirstChild();
		Node header = new Paragraph();
		heading(1, header).text(story.getHeadline());
		if (story.getSummary() != null) {
			Emphasis summary = new Emphasis();
			paragraph(header).append(summary);
			new Pieces(summary, words).text(story.getSummary());
		}
		if (!story.getByline().isEmpty()) {
			paragraph(header).text(words.say("header.byline", words.list(story.getByline())));
		}
		addPlaceAndDates(header);
		for (Correction correction : story.getCorrections()) {
			Pieces pieces = paragraph(header);
			pieces.standing(words.say("header.correction", pieces.inWords(correction.getDate())) + ":");
			pieces.text(" ");
			pieces.text(correction.getText());
		}
		moveBefore(body, header);
	}

	private void addPlaceAndDates(Node header) {
		if (story.getDateline() == null && story.getPublished() == null && story.getUpdated() == null) {
			return;
		}
		Pieces pieces = paragraph(header);
		pieces.text(story.getDateline());
		addDate(pieces, "header.published", story.getPublished());
		addDate(pieces, "header.updated", story.getUpdated());
	}

	private void addDate(Pieces pieces, String key, String date) {
		if (date != null) {
			pieces.text(pieces.isEmpty() ? "" : " ");
			pieces.text(words.say(key, pieces.inWords(date)));
		}
	}

	private void addSources() {
		if (!read.cited().sources().isEmpty()) {
			heading(2, text.document()).text(words.say("sources.title"));
			text.document().appendChild(new SourceList(text, read.cited(), words).list());
		}
	}

	/** The notes stand last, where readers of Markdown show footnotes, wherever these are written. */
	private void addNotes() {
		List<Statement> noted = text.noted();
		if (noted.isEmpty()) {
			return;
		}
		heading(2, text.document()).text(words.say("note.title"));
		int number = 1;
		for (Statement statement : noted) {
			NoteText note = new NoteText(number++);
			text.document().appendChild(note);
			Paragraph paragraph = new Paragraph();
			note.appendChild(paragraph);
			new NoteTeller(read, new Pieces(paragraph, words)).tell(statement);
		}
	}

	private Pieces heading(int level, Node parent) {
		Heading heading = new Heading();
		heading.setLevel(level);
		parent.appendChild(heading);
		return new Pieces(heading, words);
	}

	private Pieces paragraph(Node parent) {
		Paragraph paragraph = new Paragraph();
		parent.appendChild(paragraph);
		return new Pieces(paragraph, words);
	}

	private void moveBefore(Node body, Node header) {
		for (Node block = header.getFirstChild(); block != null; block = header.getFirstChild()) {
			if (body == null) {
				text.document().appendChild(block);
			} else {
				body.insertBefore(block);
			}
		}
	}
}
