package org.newsmark.dsl.output.body;

import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkFactory;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.words.Words;

/**
 * Holds a story as it is read once for all that is made of it.
 *
 * @param story its header; an empty one where the file tells no story
 * @param headline the level of its headline, 1 to 6
 * @param words what is said of it in its own language, as far as there are words
 */
public record ReadStory(NewsFile file, Story story, int headline, Words words, StoryText text, Responses responses,
		CitedSources cited) {

	/**
	 * Reads the story of a file; the headings of its body fit under a headline of this level.
	 *
	 * @throws IllegalArgumentException
	 *             if the file tells no story
	 */
	public static ReadStory of(NewsFile file, int headline) {
		Story story = Stories.story(file);
		if (story == null) {
			throw new IllegalArgumentException("The file holds no story, so there is no page to make of it.");
		}
		return of(file, story, headline);
	}

	/** Reads a file as it stands, for its author; of one that tells no story the body. */
	public static ReadStory unfinished(NewsFile file) {
		Story story = Stories.story(file);
		return of(file, story == null ? NewsmarkFactory.eINSTANCE.createStory() : story, 1);
	}

	private static ReadStory of(NewsFile file, Story story, int headline) {
		return new ReadStory(file, story, headline, Words.in(story.getLanguage()), StoryText.of(file, headline),
				Responses.in(file), CitedSources.of(file));
	}
}
