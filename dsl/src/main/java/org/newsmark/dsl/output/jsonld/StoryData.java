package org.newsmark.dsl.output.jsonld;

import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.body.StoryText;

/** Renders what a page says of its story in JSON-LD as a file of its own. */
public final class StoryData {

	/**
	 * Renders the data of the story of a file.
	 *
	 * @throws IllegalArgumentException
	 *             if the file tells no story
	 */
	public String render(NewsFile file) {
		if (Stories.story(file) == null) {
			throw new IllegalArgumentException("The file holds no story, so there is no data to make of it.");
		}
		return new ArticleData(file, StoryText.of(file)::words).json() + "\n";
	}
}
