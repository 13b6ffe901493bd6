package org.newsmark.dsl.output.text;

import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.output.document.StoryDocument;

/** Renders a story as plain text that can be pasted anywhere, {@code [1]} behind the words leading to the notes. */
public final class StoryPlainText {

	/**
	 * Renders the story of a file.
	 *
	 * @throws IllegalArgumentException
	 *             if the file tells no story
	 */
	public String render(NewsFile file) {
		StringBuilder page = new StringBuilder();
		PlainTextNodes.write(StoryDocument.of(file), page);
		return page.toString();
	}

	/** Renders the words of the body alone, without the numbers of notes, for an output that has no notes. */
	public String body(NewsFile file) {
		StringBuilder page = new StringBuilder();
		PlainTextNodes.writeWithoutNotes(StoryText.of(file).document(), page);
		return page.toString();
	}
}
