package org.newsmark.cli.html;

import java.util.function.Function;

import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.html.PageText;

/**
 * Says what is made of each story.
 *
 * @param ending the ending of its file, with the dot
 * @param headingLevel the level of the headline, 1 to 6
 * @param renderer makes the text of the file; called on several threads
 */
public record Pages(String ending, int headingLevel, Function<ReadStory, PageText> renderer) {

	PageText render(ReadStory story) {
		return renderer.apply(story);
	}
}
